"""The catalogue of rules: a stable code, a name, a severity, a summary and how to mend it.

Codes are grouped by the phase that raises them: S reading sources, M merging, D deciding,
V validating, G generating, P the project itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the catalogue. `help` says how to mend a finding."""

    code: str
    name: str
    severity: Literal["error", "warning", "note"]
    summary: str
    help: str


_ALL: Final = (
    Rule("P001", "project-file", "error", "tigergen.yaml cannot be used as it is.",
         "Correct the named key; `tigergen build --help` and docs/project.md list them all."),
    Rule("P002", "no-source", "error", "A source is missing or the list of sources is empty.",
         "Name at least one existing file or folder."),
    Rule("P003", "foreign-output", "error", "The output folder holds files tigergen did not write.",
         "Choose an empty folder, or remove the folder if its content may go."),
    Rule("S001", "unreadable", "error", "The file is not UTF-8 text or cannot be opened.",
         "Save the document as UTF-8."),
    Rule("S002", "unknown-format", "warning", "No reader recognises the file; it is left out.",
         "Remove it from the sources, or check that the document is complete."),
    Rule("S003", "yaml-syntax", "error", "The text is neither YAML nor JSON.",
         "Mend the syntax at the place shown."),
    Rule("S004", "duplicate-key", "warning", "A mapping has the same key twice; the later one counts.",
         "Remove the one that is wrong."),
    Rule("S005", "too-complex", "error", "The document nests or expands beyond the limits.",
         "Flatten the document; aliases may not expand without bound."),
    Rule("S006", "wrong-type", "warning", "A value has another type than its format demands.",
         "Correct the value; what is said there is ignored until then."),
    Rule("S007", "no-type", "note", "A parameter states neither type nor schema.",
         "The type is inferred from its wording, or assumed to be a string."),
    Rule("S008", "external-reference", "warning", "A $ref leads out of the document.",
         "Bundle the documents first; tigergen opens no files beside its sources."),
    Rule("S009", "ignored", "note", "A part of the document is not used.", ""),
    Rule("S010", "bad-expression", "warning", "A type or signature is written in no known notation.",
         "The fact is left out; correct the notation in the source."),
    Rule("S011", "close-readings", "warning", "A slug can be read as more than one path.",
         "Add a document that states the path, or settle it in the decisions overlay."),
    Rule("S012", "unreadable-slug", "warning", "The path of a slug cannot be known.",
         "Add a document that states the path, or add the operation in the decisions overlay."),
    Rule("S013", "facts-file", "error", "A facts file is not of the documented form.",
         "See docs/facts.md and docs/facts.schema.json."),
    Rule("S014", "wrong-inference", "note", "A stated path differs from what a rule would infer.",
         "Nothing: the stated path is used."),
    Rule("M001", "undecided", "warning", "Equally trusted statements contradict each other.",
         "Settle it in the decisions overlay; until then the first place in order is used."),
    Rule("M002", "unresolved-reference", "warning", "A reference names a schema nobody describes.",
         "Add a source that describes it; until then any value is accepted."),
    Rule("M003", "no-operations", "warning", "No source states an operation.",
         "Add a document that states methods and paths."),
    Rule("M004", "path-parameter", "note", "A path template names a parameter nobody describes.",
         "It is inferred as a required string."),
    Rule("M005", "no-placeholder", "warning", "A path parameter is not in its path.",
         "Correct the path or the parameter; it is left out until then."),
    Rule("M006", "wrong-default", "warning", "A default is not of the type of its schema.",
         "Correct the default or the type; the default is left out until then."),
    Rule("D001", "overlay-syntax", "error", "The decisions are no OpenAPI Overlay 1.0 document.",
         "See docs/decisions.md for the form."),
    Rule("D002", "stale-decision", "warning", "A decision matches nothing any more.",
         "Remove it, or correct its target."),
    Rule("D003", "redundant-decision", "warning", "A decision says what the sources say without it.",
         "Remove it."),
    Rule("V001", "invalid-document", "error", "The canonical document is not valid OpenAPI.",
         "Mend the sources, or settle it in the decisions overlay."),
    Rule("G001", "name-clash", "note", "Two names of the API become one name in Python.",
         "The later one got a number."),
    Rule("G002", "generated-code", "error", "The generated code is not what the generator meant.",
         "This is a fault of tigergen: please report it with the source."),
)  # fmt: skip

RULES: Final = {rule.code: rule for rule in _ALL}
