"""How the operations of a document are grouped and named in Python, where no source names them.

- An operation belongs to the resource its first tag names, else the first fixed segment of its
  path, behind prefixes such as `api` and `v1`. Resources are plural: `Message` -> `messages`.
- Its method is named after the operation id without the words of the resource: `sendMessage` ->
  `send`, `createNewGroup` -> `create`; a noun follows the path's number: `addGroupMember` on
  `/group/{id}/members/` -> `add_members`. Without an operation id the HTTP method and the path
  decide: `list`, `get`, `create`, `update`, `delete`, or the last segment of an action.
- An event stream is `stream`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from tigergen.model import names
from tigergen.model.names import Identifier
from tigergen.model.paths import segments, split_prefix

_FILLERS: Final = frozenset(
    [
        "a",
        "an",
        "the",
        "new",
        "existing",
        "specific",
        "of",
        "for",
        "from",
        "to",
        "in",
        "on",
        "by",
        "with",
        "and",
        "or",
        "one",
        "single",
        "all",
        "given",
    ]
)
_VERBS: Final = {
    "get": "get",
    "post": "create",
    "put": "update",
    "patch": "update",
    "delete": "delete",
}


def fixed_segments(path: str) -> list[str]:
    """The segments of a path without placeholders and leading prefixes."""
    _, parts = split_prefix(path)
    return [part for part in parts if "{" not in part and not part.isdigit()]


def resource_name(path: str, tags: Iterable[object]) -> Identifier:
    """Return the attribute of the client that holds an operation."""
    named = [tag for tag in tags if isinstance(tag, str) and names.words(tag)]
    fixed = fixed_segments(path)
    # Of several tags, the one that the path begins with names the resource best.
    stem = names.singular(names.snake(fixed[0])) if fixed else ""
    matching = [tag for tag in named if names.singular(names.snake(tag)) == stem]
    source = matching[0] if matching else named[0] if named else fixed[0] if fixed else "default"
    *head, last = names.snake(source, fallback="resource").rstrip("_").split("_")
    return names.snake("_".join([*head, names.plural(last)]))


def method_name(
    path: str, method: str, identifier: str, resource: str, streams: bool
) -> Identifier:
    """Return the Python method for an operation, before collisions are solved."""
    if streams:
        return names.snake("stream")
    fixed = [names.snake(part) for part in fixed_segments(path)]
    if names.words(identifier):
        found = _from_identifier(identifier, resource, fixed)
        if found:
            return names.snake("_".join(found))
    return names.snake("_".join(_from_path(path, method, resource)))


def names_of(dotted: str, path: str, method: str) -> tuple[Identifier, Identifier]:
    """Return resource and method of a name such as `groups.addMembers`; else those of the path."""
    group, _, name = dotted.rpartition(".")
    resource = names.snake(group, fallback="resource") if group else resource_name(path, ())
    return resource, names.snake(name) if name else method_name(path, method, "", resource, False)


def _from_identifier(identifier: str, resource: str, fixed: list[Identifier]) -> list[str]:
    resource_words = set(resource.split("_")) | {
        names.singular(word) for word in resource.split("_")
    }
    parts = [word.lower() for word in names.words(identifier)]
    kept = [word for word in parts if word not in resource_words]
    while kept and kept[-1] in _FILLERS:
        kept.pop()
    kept = (
        [kept[0], *(word for word in kept[1:] if word not in _FILLERS - {"by", "for"})]
        if kept
        else []
    )
    if kept and names.plural(kept[-1]) in fixed and kept[-1] not in fixed:
        kept[-1] = names.plural(kept[-1])
    return kept


def _from_path(path: str, method: str, resource: str) -> list[str]:
    parts = segments(path)
    tail = _below_resource(path, resource)
    item = bool(parts) and "{" in parts[-1]
    below_item = len(parts) > 1 and "{" in parts[-2]
    if tail and method == "post" and not item and below_item:
        return tail[-1:]
    if tail and method == "get" and tail[-1].startswith(("get_", "list_")):
        return tail[-1:]
    lists = method == "get" and not item and (not tail or tail[-1].endswith("s"))
    return ["list" if lists else _VERBS.get(method, method), *tail]


def _below_resource(path: str, resource: str) -> list[str]:
    """The fixed segments of a path, but for the one that names the resource."""
    own = resource.split("_")[-1]
    fixed = [names.snake(part) for part in fixed_segments(path)]
    return [part for part in fixed if names.plural(names.singular(part.split("_")[-1])) != own]


def operation_id(path: str, method: str) -> Identifier:
    """Return an operation id for an operation without one: `get /user/{id}/` -> getUserById."""
    parts = segments(path)
    said = [part for part in parts if "{" not in part]
    by = [part.strip("{}") for part in parts if "{" in part]
    text = " ".join([method, *said, *([f"by {' and '.join(by)}"] if by else [])])
    return names.camel(text)
