"""Rule `sdk-words`: the operation that a method of an SDK rests on.

A method such as `messages.markAsRead` rests on the one operation that has all its words, each
itself or as a synonym: in its path, operation id, summary or the names of its parameters. The verb
must fit the HTTP method, `find` wants a path that ends in a parameter and `findAll` one that does
not, and operations of the resource the method belongs to are preferred. An operation that destroys
needs more than synonyms: the method's verb itself stands in its text, or means destruction. Where
several remain or none, nothing is inferred: the decisions overlay may add to
`x-tigergen-sdk-methods`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, Final

from tigergen.model import names
from tigergen.model.canonical import Canonical
from tigergen.model.claim import concluded
from tigergen.model.pointer import ROOT, Pointer
from tigergen.model.walk import operations

RULE: Final = "sdk-words"
_METHODS_KEY: Final = "x-tigergen-sdk-methods"

_SYNONYMS: Final[dict[str, frozenset[str]]] = {
    verb: frozenset(words.split())
    for verb, words in {
        "create": "create make new",
        "destroy": "destroy delete",
        "delete": "delete destroy remove",
        "remove": "remove delete take",
        "find": "find get retrieve fetch information known",
        "get": "get find retrieve fetch",
        "fetch": "fetch get retrieve",
        "download": "download get retrieve fetch",
        "list": "list get",
        "update": "update change modify edit set",
        "mark": "mark update change set",
        "add": "add put",
        "connect": "connect open",
        "disconnect": "disconnect drop close",
        "stop": "stop",
        "start": "start begin",
        "send": "send",
    }.items()
}
_METHODS: Final[dict[str, frozenset[str]]] = {
    verb: frozenset(methods.split())
    for verb, methods in {
        "create": "post put",
        "destroy": "delete post",
        "delete": "delete post",
        "remove": "delete post",
        "find": "get",
        "get": "get",
        "fetch": "get",
        "download": "get",
        "list": "get",
        "update": "put patch post",
        "mark": "put patch post",
        "add": "post put",
        "connect": "get",
        "disconnect": "delete post",
        "stop": "delete post",
        "send": "post put",
    }.items()
}
_DESTROYING: Final = frozenset("delete destroy remove".split())
"""Verbs that mean destruction whatever an operation is called."""
_SHORTEST_STEM: Final = 3
"""Letters: what is left of a shorter word stands for anything (`red`, `was`)."""
_FILLERS: Final = frozenset("to as from the a an of by for with per all".split())


def link_sdk(canonical: Canonical) -> None:
    """Add `x-tigergen-sdk-methods` to each operation that methods of the SDK rest on, in place."""
    for name, operation in list(_links(canonical)):
        _link(canonical, name, operation)


def link_settled(canonical: Canonical, before: Collection[Pointer]) -> None:
    """Do the same for the operations that have been settled since those of `before`, in place.

    What is linked, or decided, stays as it is.
    """
    linked: set[str] = set()
    fixed = set(before)
    for path, method, node in operations(canonical.document):
        linked.update(node.get(_METHODS_KEY, ()))
        if _METHODS_KEY in node:
            fixed.add(Pointer.of("paths", path, method))
    for name, operation in list(_links(canonical)):
        if operation not in fixed and name not in linked:
            _link(canonical, name, operation)


def _links(canonical: Canonical) -> Iterator[tuple[str, Pointer]]:
    """Each method of the SDK with the operation that it rests on."""
    methods = canonical.document.get("x-tigergen-sdk", {}).get("methods", {})
    known = [
        _Operation(path, method, node)
        for path, method, node in (operations(canonical.document) if methods else ())
    ]
    for name in methods:
        group, _, verb = name.rpartition(".")
        found = _match(group, verb, known) if group else None
        if found is not None:
            yield name, found.where


def _link(canonical: Canonical, name: str, operation: Pointer) -> None:
    where = operation / _METHODS_KEY
    if not canonical.has(where):
        canonical.put(where, [])
    if name not in where.resolve(canonical.document):
        stated = canonical.origins(ROOT / "x-tigergen-sdk" / "methods" / name)
        canonical.append(where, name, concluded(RULE, stated))


class _Operation:
    """An operation and the words it is known by."""

    def __init__(self, path: str, method: str, node: dict[str, Any]) -> None:
        self.where = Pointer.of("paths", path, method)
        self.method = method
        self.segments = {
            _stem(word) for part in path.split("/") if "{" not in part for word in names.words(part)
        }
        summary = str(node.get("summary", "")).replace("no longer", "stop")
        parts = [summary, str(node.get("operationId", "")), *_parameter_names(node)]
        self.words = self.segments | {_stem(word) for part in parts for word in names.words(part)}
        self.item = path.rstrip("/").endswith("}")


def _parameter_names(node: dict[str, Any]) -> list[str]:
    found = [str(parameter.get("name", "")) for parameter in node.get("parameters", [])]
    body = node.get("requestBody")
    for media in (body.get("content", {}) if isinstance(body, dict) else {}).values():
        schema = media.get("schema", {}) if isinstance(media, dict) else {}
        found += list(schema.get("properties", {}))
    return found


def _stem(word: str) -> str:
    """The word without the endings of English verbs and plurals."""
    word = word.lower()
    for ending, rest in (
        ("pped", "p"),
        ("ies", "y"),
        ("ches", "ch"),
        ("ed", ""),
        ("es", "e"),
        ("s", ""),
    ):
        if (
            word.endswith(ending)
            and len(word) - len(ending) >= _SHORTEST_STEM
            and not word.endswith("ss")
        ):
            return word[: -len(ending)] + rest
    return word


def _match(group: str, verb: str, known: list[_Operation]) -> _Operation | None:
    group_words = [_stem(word) for word in names.words(group)]
    parts = [word.lower() for word in names.words(verb)]
    everything = parts[-1:] == ["all"] or parts[:1] == ["list"]
    words = [word for word in parts if word not in _FILLERS]
    if not words:
        return None
    own = [op for op in known if set(group_words) & op.segments]
    bare = len(words) == 1
    wanted = words if own else [*words, *map(names.singular, group_words)]
    found = [op for op in own or known if _fits(wanted, op, everything, bare)]
    return found[0] if len(found) == 1 else None


def _fits(words: list[str], operation: _Operation, everything: bool, bare: bool) -> bool:
    verb = words[0]
    if operation.method not in _METHODS.get(verb, {operation.method}):
        return False
    if verb in ("find", "get", "fetch") and bare and operation.item == everything:
        return False
    if everything and operation.item:
        return False
    if operation.method == "delete" and verb not in _DESTROYING:
        # `disconnect` and "drop all connections" are synonyms, and not the same thing.
        return _stem(verb) in operation.words and all(_has(word, operation.words) for word in words)
    return all(_has(word, operation.words) for word in words)


def _has(word: str, known: set[str]) -> bool:
    forms = {_stem(form) for form in _SYNONYMS.get(word, {word})} | {_stem(word)}
    return bool(forms & known)
