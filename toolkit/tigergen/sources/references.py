"""Where the references of a document lead: inside of it, into files beside it, or nowhere.

A document spread over files is read as one. What a `$ref` names in another file becomes a component
of the canonical document, once, whoever refers to it; an object that has no place among the
components (a path item, an operation) is read where the reference stands. Each value knows the file
it stands in, so a reference is followed from there, and each fact keeps its own place.

No file outside of the folder of the sources is opened, and no address at all.
"""

from __future__ import annotations

import posixpath
import re
from collections import deque
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple
from urllib.parse import unquote

from tigergen.model.pointer import ROOT, Pointer
from tigergen.sources.document import Document, Reading
from tigergen.text.tree import Located

SECTIONS: Final[Mapping[str, str]] = {
    "schema": "schemas",
    "response": "responses",
    "parameter": "parameters",
    "request-body": "requestBodies",
    "header": "headers",
    "security-scheme": "securitySchemes",
    "example": "examples",
    "response-link": "links",
    "callback": "callbacks",
}
"""Kinds of objects that a reference may lead to, with their section of the components."""

_REMOTE: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|//")
_UNFIT: Final = re.compile(r"[^A-Za-z0-9._-]+")
_TELLS_NOTHING: Final = frozenset({"schema", "index", "items"})
_CHAIN: Final = 50
_EXAMPLE: Final = frozenset(
    "$ref summary description value dataValue serializedValue externalValue".split()
)


class Target(NamedTuple):
    """A place in a file, by the file's name and a JSON Pointer."""

    file: str
    pointer: Pointer


class Waiting(NamedTuple):
    """An object of another file that is to be written among the components."""

    kind: str
    name: str
    node: Located


class References:
    """References that are taken as they stand: of facts, whose document is the canonical one."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def target(self, reference: Located, kind: str) -> str | None:
        """Return the reference in the canonical document; None if there is none, with a finding."""
        text = str(reference.value)
        if text.startswith("#/") or text == "#":
            return text
        self._refuse(reference, "leads out of the document")
        return None

    def inlined(self, node: Located) -> Located:
        """Return the object itself if `node` only refers to one that no component can be."""
        return node

    def key(self, section: str, name: str) -> str:
        """Return the name that a component has in the canonical document."""
        return name

    def waiting(self) -> Iterator[Waiting]:
        """Yield objects to be written among the components, until there are no more."""
        yield from ()

    def _refuse(self, reference: Located, why: str) -> None:
        message = f"the reference {str(reference.value)!r} {why}; it is left out"
        self._reading.report("S008", message, reference)


class FollowedReferences(References):
    """References of a document of a vendor, followed into the files beside it.

    `sections` are the document's own tables of shared objects, by their section in OpenAPI 3.
    """

    def __init__(self, reading: Reading, root: Located, sections: Mapping[str, Pointer]) -> None:
        super().__init__(reading)
        self._root = root
        self._files: dict[str, Document] = {reading.document.name: reading.document}
        self._sections = sections
        self._queue: deque[Waiting] = deque()
        self._named: dict[tuple[str, Target], str] = {}
        self._anchored: dict[str, Mapping[str, Target]] = {}
        self._keys: dict[str, dict[str, str]] = {}
        self._taken: dict[str, set[str]] = {}
        for section, pointer in sections.items():
            self._name_own(section, _find(root, pointer))

    def _name_own(self, section: str, table: Located | None) -> None:
        """Name the document's own components, and what they stand for in other files."""
        reference = table.get("$ref") if table is not None else None
        whole = self._aim(reference) if reference is not None else None
        if whole is not None:
            table = self._value(whole)
        entries = table.mapping() if table is not None else {}
        keys: dict[str, str] = {}
        fit = {name for name in entries if not _UNFIT.search(name)}
        self._taken[section] = set(fit)
        for name, entry in entries.items():
            keys[name] = name if name in fit else self._free(section, name)
            if name not in fit:
                message = f"{name!r} cannot be the name of a component; read as {keys[name]!r}"
                self._reading.report("S019", message, entry)
            if whole is not None:
                self._named[section, Target(whole.file, whole.pointer / name)] = keys[name]
            alias = entry.get("$ref")
            target = self._aim(alias) if alias is not None and len(entry.mapping()) == 1 else None
            if target is not None and target.file != self._reading.document.name:
                self._named.setdefault((section, target), keys[name])
        self._keys[section] = keys

    def target(self, reference: Located, kind: str) -> str | None:
        """Return the reference in the canonical document, also for what is in another file."""
        if not isinstance(reference.value, str):
            self._refuse(reference, "is not a text")
            return None
        target = self._aim(reference)
        if target is None:
            return None
        section = SECTIONS.get(kind, "")
        if target.file == self._reading.document.name:
            return self._at_home(target.pointer)
        if (section, target) not in self._named:
            node = self._value(target)
            if node is None or not section:
                self._refuse(reference, f"leads to nothing in {target.file}")
                return None
            if kind == "example" and node.mapping().keys().isdisjoint(_EXAMPLE):
                message = f"{target.file} has the value of an example, and no Example Object"
                self._reading.report("S019", f"{message}; read as one", node)
                node = node.holding({"value": node})
            name = self._free(section, self._wish(section, target))
            self._named[section, target] = name
            self._queue.append(Waiting(kind, name, node))
        return f"#/components/{section}/{self._named[section, target]}"

    def _at_home(self, pointer: Pointer) -> str:
        """The canonical reference to a place in the document itself."""
        for section, owner in self._sections.items():
            rest = pointer.tokens[len(owner.tokens) :]
            if rest and pointer.under(owner):
                return (
                    f"#{Pointer.of('components', section, self.key(section, rest[0]), *rest[1:])}"
                )
        return f"#{pointer}"

    def inlined(self, node: Located) -> Located:
        """Return what `node` refers to, through every file on the way, or `node` itself."""
        seen: set[Target] = set()
        while (reference := node.get("$ref")) is not None and isinstance(reference.value, str):
            target = self._aim(reference)
            found = self._value(target) if target is not None else None
            if target is None or found is None or target in seen:
                if target is not None:
                    self._refuse(reference, "leads back to itself" if found else "leads nowhere")
                return node.holding({k: v for k, v in node.mapping().items() if k != "$ref"})
            seen.add(target)
            # What stands beside the reference adds to what it refers to (OpenAPI 3.2, 4.9).
            own = {key: entry for key, entry in node.mapping().items() if key != "$ref"}
            node = found if not own else found.holding({**found.mapping(), **own})
        return node

    def key(self, section: str, name: str) -> str:
        """Return the name that a component has in the canonical document."""
        return self._keys.get(section, {}).get(name, name)

    def waiting(self) -> Iterator[Waiting]:
        """Yield objects to be written among the components, until there are no more."""
        while self._queue:
            yield self._queue.popleft()

    def _aim(self, reference: Located) -> Target | None:
        """Where a reference leads in the end; None, with a finding, if that is nowhere."""
        seen: list[Target] = []
        node = reference
        while len(seen) < _CHAIN:
            target = self._step(node)
            if target is None or target in seen:
                if target is not None:
                    self._refuse(reference, "leads back to itself")
                return None
            seen.append(target)
            # A component of the document itself may be an alias; it stays the name for its target.
            value = self._value(target) if target.file != self._reading.document.name else None
            onward = value.get("$ref") if value is not None and len(value.mapping()) == 1 else None
            if onward is None or not isinstance(onward.value, str):
                return target
            node = onward
        return None

    def _step(self, reference: Located) -> Target | None:
        """The place that a reference names, in a file that is open by then."""
        text = str(reference.value)
        named = self._named_schema(reference, text)
        if named is not None:
            return named
        if _REMOTE.match(text):
            self._refuse(reference, "is an address; builds open files beside their sources only")
            return None
        path, _, fragment = text.partition("#")
        here = self._files[reference.source or self._reading.document.name]
        name = posixpath.normpath(posixpath.join(posixpath.dirname(here.name), unquote(path)))
        if path and name != here.name and name not in self._files:
            opened = here.beside(unquote(path))
            if opened is None:
                self._refuse(reference, "leads to no file in the folder of the source")
                return None
            self._files[name] = self._reading.followed[name] = opened
        file = name if path else here.name
        if fragment == "/" and self._value(Target(file, Pointer("/"))) is None:
            fragment = ""  # many write `file.yaml#/` for the whole of a file
        if fragment and not fragment.startswith("/"):
            return self._anchor(reference, file, fragment)
        return self._within(Target(file, Pointer(unquote(fragment))))

    def _anchor(self, reference: Located, file: str, name: str) -> Target | None:
        """The schema with an anchor; or what a JSON Pointer without its first slash leads to."""
        found = self._schemas_by_name(file).get(f"#{name}")
        if found is not None:
            return found
        rooted = Target(file, Pointer(unquote(f"/{name}")))
        if self._value(rooted) is not None:
            return self._meant(reference, rooted)
        self._refuse(reference, f"is not a JSON Pointer, nor an anchor in {file}")
        return None

    def _named_schema(self, reference: Located, text: str) -> Target | None:
        """The schema that has a text as its id; or as its name, if there is no such file."""
        home = self._reading.document.name
        if text in self._schemas_by_name(home):
            return self._schemas_by_name(home)[text]
        if text in self._keys.get("schemas", {}) and not self._files[home].beside(unquote(text)):
            return self._meant(reference, Target(home, self._sections["schemas"] / text))
        return None

    def _meant(self, reference: Located, target: Target) -> Target:
        """The target that a reference of another notation means, on record."""
        message = f"the reference {str(reference.value)!r} is read as '#{target.pointer}'"
        self._reading.report("S019", message, reference)
        return target

    def _within(self, target: Target) -> Target:
        """The target, or what the pointer means in a schema with an id, if it means nothing outside."""
        if self._value(target) is not None:
            return target
        owners = [
            one
            for name, one in self._schemas_by_name(target.file).items()
            if not name.startswith("#")
        ]
        inside = [Target(one.file, Pointer(f"{one.pointer}{target.pointer}")) for one in owners]
        found = [one for one in inside if self._value(one) is not None]
        return found[0] if len(found) == 1 else target

    def _schemas_by_name(self, file: str) -> Mapping[str, Target]:
        """The schemas of a file that have a name of their own: `#` and an anchor, or an id."""
        if file not in self._anchored:
            tree = self._tree(file)
            found = {} if tree is None else dict(_named_schemas(tree))
            self._anchored[file] = {name: Target(file, where) for name, where in found.items()}
        return self._anchored[file]

    def _value(self, target: Target) -> Located | None:
        tree = self._tree(target.file)
        return _find(tree, target.pointer) if tree is not None else None

    def _tree(self, file: str) -> Located | None:
        tree = self._root if file == self._reading.document.name else self._files[file].tree
        return tree if isinstance(tree, Located) else None

    def _wish(self, section: str, target: Target) -> str:
        """The name that an object of another file would like to have."""
        stem = posixpath.basename(target.file).partition(".")[0]
        if stem in _TELLS_NOTHING:
            stem = posixpath.basename(posixpath.dirname(target.file)) or stem
        name = target.pointer.name
        if not name:
            return stem
        wish = f"{stem}_{name}" if name in _TELLS_NOTHING or name.isdecimal() else name
        return f"{stem}_{wish}" if wish in self._taken.get(section, ()) else wish

    def _free(self, section: str, name: str) -> str:
        """A name that is fit and free in a section of the components."""
        taken = self._taken.setdefault(section, set())
        base = _UNFIT.sub("_", name).strip("_") or "unnamed"
        found, number = base, 1
        while found in taken:
            number += 1
            found = f"{base}_{number}"
        taken.add(found)
        return found


def _named_schemas(tree: Located) -> Iterator[tuple[str, Pointer]]:
    """Yield the anchors and the ids of schemas, each with its place (JSON Schema 2020-12, core 8.2)."""
    signs = {"$anchor": "#", "$dynamicAnchor": "#", "$id": ""}
    # Few documents name any, and the place of each value takes time.
    if all(signs.keys().isdisjoint(node.mapping()) for node in tree.walk()):
        return
    todo = [(ROOT, tree)]
    while todo:
        where, node = todo.pop()
        for keyword, sign in signs.items():
            name = node.text(keyword)
            if name:
                yield sign + name, where
        todo.extend((where / key, child) for key, child in node.mapping().items())
        todo.extend((where / index, child) for index, child in enumerate(node.items()))


def _find(tree: Located, pointer: Pointer) -> Located | None:
    """The value in a tree that a pointer addresses."""
    node: Located | None = tree
    for token in pointer.tokens:
        if node is None:
            return None
        items = node.items()
        if items:
            node = items[int(token)] if token.isdecimal() and int(token) < len(items) else None
        else:
            node = node.get(token)
    return node
