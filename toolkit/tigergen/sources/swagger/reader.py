"""Step two: a Swagger 2.0 document turned into claims, concept by concept.

Each part is read for what it says; what it leaves open is inferred by a named rule or assumed, and
marked so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from typing import Final

from tigergen.model.claim import METHODS
from tigergen.model.pointer import ROOT
from tigergen.sources.certainty import NAMED, UNPARSED
from tigergen.sources.claim_writer import ClaimWriter
from tigergen.sources.document import Document, Format, Reading
from tigergen.sources.keywords import Keywords
from tigergen.sources.references import FollowedReferences
from tigergen.sources.swagger.about import read_info, summaries_of
from tigergen.sources.swagger.bodies import Bodies, form_is_boilerplate
from tigergen.sources.swagger.parameters import read_parameter
from tigergen.sources.swagger.parse import Operation, Operations, one_or_more
from tigergen.sources.swagger.responses import read_response
from tigergen.sources.swagger.security import read_security_scheme
from tigergen.sources.swagger.servers import read_schemes, read_servers
from tigergen.sources.swagger.shared import read_unused
from tigergen.sources.swagger.writer import Writer
from tigergen.text.tree import Located

_NOISE: Final = frozenset({"x-streamrank", "x-complete"})
_SECTIONS: Final = {"schemas": ROOT / "definitions"}
_SAYS: Final = "says: "
_PATH: Final = "path: "
_USES: Final = "uses: "
_BOILERPLATE: Final = "form is boilerplate"
"""What operations tell about the document: what they say of themselves, where they stand, which shared
parameters and responses they use, and how forms were chosen."""
_READ_ELSEWHERE: Final = frozenset({"parameters", "responses", "consumes", "produces", "schemes"})
_OF_ROOT: Final = _READ_ELSEWHERE | {"swagger", "info", "host", "basePath", "x-collection-name"}


def recognise(document: Document) -> float:
    """Return how sure the text is a Swagger 2.0 document or fragment."""
    if not re.search(r"""["']?swagger["']?\s*:""", document.text):
        return 0.0
    root = document.tree
    if not isinstance(root, Located):
        return UNPARSED
    version = root.get("swagger")
    return NAMED if version is not None and str(version.value) in ("2.0", "2") else 0.0


def read(reading: Reading) -> None:
    """Turn the document or fragment into claims."""
    root = reading.document.tree
    if isinstance(root, Located):
        read_tree(reading, root)


def read_tree(reading: Reading, root: Located) -> None:
    """Turn a document that may stand in the text of another into claims."""
    references = FollowedReferences(reading, root, _SECTIONS)
    keywords = Keywords(reading, references, swagger=True)
    writer = Writer(reading, keywords, ClaimWriter(reading, references, keywords))
    operations = list(Operations(reading, root, references).find())
    told = _told(reading, operations)
    read_info(writer, root, _parts(told, _SAYS), paths=len(_parts(told, _PATH)))
    read_servers(reading, root)
    reading.context = _BOILERPLATE if _BOILERPLATE in told else ""
    bodies = Bodies(writer, form_is_boilerplate=_BOILERPLATE in told)
    for operation in operations:
        _read_operation(writer, bodies, operation)
        read_schemes(reading, root, operation)
    for key, entry in root.mapping().items():
        _read_section(writer, references, key, entry)
    unused = Operations(reading, root, references)
    read_unused(writer, bodies, unused, root, _parts(told, _USES))
    writer.objects.referred()


def _read_section(writer: Writer, references: FollowedReferences, key: str, entry: Located) -> None:
    """Read an entry of the root that holds beside the operations, which are read first."""
    reading = writer.reading
    match key:
        case "definitions":
            for name, schema in references.inlined(entry).mapping().items():
                address = ("components", "schemas", references.key("schemas", name))
                writer.schema(address, schema)
        case "securityDefinitions":
            for name, scheme in entry.mapping().items():
                read_security_scheme(reading, name, scheme)
        case "tags":
            for tag in entry.items():
                label = tag.text("name")
                if label:
                    writer.objects.object(("tags", label), tag, "tag")
        case _ if key in _NOISE:
            reading.remark(entry.line, entry.end, f"noise: {key}")
        case "paths":
            _read_items(writer, references, entry)
        case _ if key not in _OF_ROOT:
            writer.objects.field((key,), entry, "document")
        case _:
            pass


def _told(reading: Reading, operations: Iterable[Operation]) -> frozenset[str]:
    """What the operations tell about the document as a whole, those of repeated entries too."""
    for operation in operations:
        texts = reading.tells.setdefault(operation.address[:2], set())
        texts.update(f"{_SAYS}{text}" for text in summaries_of(operation))
        texts.update(f"{_USES}{reference}" for reference in operation.references)
        texts.add(f"{_PATH}{operation.path}")
        if form_is_boilerplate(operation):
            texts.add(_BOILERPLATE)
    return reading.hears.union(*reading.tells.values())


def _parts(told: Set[str], what: str) -> frozenset[str]:
    return frozenset(text.removeprefix(what) for text in told if text.startswith(what))


def _read_items(writer: Writer, references: FollowedReferences, paths: Located) -> None:
    """Read what stands beside the operations of a path."""
    for path, stated in paths.mapping().items():
        if path.startswith("x-"):
            writer.reading.claim(("paths", path), stated.plain(), stated)
            continue
        for key, entry in references.inlined(stated).mapping().items():
            if key.lower() not in METHODS and key not in ("parameters", "$ref"):
                address = ("paths", "/" + path.lstrip("/"), key)
                writer.objects.field(address, entry, "path-item")


def _read_operation(writer: Writer, bodies: Bodies, operation: Operation) -> None:
    reading, address = writer.reading, operation.address
    reading.exists(address, operation.node)
    for key, entry in operation.node.mapping().items():
        if key == "tags":
            _read_tags(writer, operation, entry)
        elif key not in _READ_ELSEWHERE:
            writer.objects.field((*address, key), entry, "operation")
    for parameter in operation.parameters:
        if parameter.location not in ("body", "formData"):
            where = (*address, "parameters", f"{parameter.location}:{parameter.name}")
            read_parameter(writer, where, parameter)
    bodies.read(operation)
    for key, entry in operation.node.at("responses").mapping().items():
        if key.startswith("x-") and operation.node.get("responses") is not None:
            reading.claim((*address, "responses", key), entry.plain(), entry)
    for response in operation.responses:
        where = (*address, "responses", response.status)
        read_response(writer, where, response, operation.produces)


def _read_tags(writer: Writer, operation: Operation, tags: Located) -> None:
    if not tags.value:
        writer.reading.exists((*operation.address, "tags"), tags)
    for tag in one_or_more(operation.node, "tags"):
        if isinstance(tag.value, str) and tag.value.strip():
            writer.reading.exists((*operation.address, "tags", tag.value.strip()), tag)
        else:
            writer.reading.report("S009", "an empty tag is left out", tag)


FORMAT: Final = Format("swagger", 0, recognise, read, structured=True, by_entry=True)
