"""The catalogue of rules: one page each, which `tigergen rule CODE` prints.

Codes are grouped by the phase that raises them: P the project itself, S reading sources, M merging,
D deciding, V validating, G generating, L lint of the canonical document.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: what it finds (`summary`), why that matters, an example, and how to mend it (`help`)."""

    code: str
    name: str
    severity: Literal["error", "warning", "note"]
    summary: str
    help: str
    why: str
    example: str = ""

    def page(self) -> str:
        """The rule's page, as text."""
        parts = [f"{self.code} {self.name} ({self.severity})", "", self.summary]
        if self.why:
            parts += ["", "Why it matters:", f"  {self.why}"]
        if self.example:
            parts += ["", "Example:", f"  {self.example}"]
        if self.help:
            parts += ["", "How to mend it:", f"  {self.help}"]
        return "\n".join(parts)


_ALL: Final = (
    Rule(
        "P001",
        "project-file",
        "error",
        "tigergen.yaml cannot be used as it is.",
        "Correct the named key; `tigergen build --help` and docs/project.md list them all.",
        "A key that is misspelled would silently be left out, and the build would not do what its author meant.",
        "nmae: acme   # did you mean 'name'?",
    ),
    Rule(
        "P002",
        "no-source",
        "error",
        "A source is missing or the list of sources is empty.",
        "Name at least one existing file or folder.",
        "A build from nothing would overwrite good output with an empty document.",
        "tigergen build --source missing/ --name acme --out out",
    ),
    Rule(
        "P003",
        "foreign-output",
        "error",
        "The output folder holds files tigergen did not write.",
        "Choose an empty folder, or remove the folder if its content may go.",
        "The output folder is replaced as a whole; somebody's files must not be.",
        "tigergen build --source a.yaml --name acme --out ~/   # ~/acme is not ours",
    ),
    Rule(
        "P004",
        "unused-ignore",
        "note",
        "An entry under ignore matches no finding.",
        "Remove it.",
        "It would hide a later finding that nobody expects.",
        "ignore: [{code: S007, reason: fixed long ago}]",
    ),
    Rule(
        "P005",
        "expired-ignore",
        "warning",
        "An entry under ignore has expired.",
        "Mend what it hid, or give a new date and reason.",
        "Somebody meant to look again by that date.",
        "ignore: [{code: M002, until: 2020-01-01, reason: ...}]",
    ),
    Rule(
        "S001",
        "unreadable",
        "error",
        "The file is not UTF-8 text or cannot be opened.",
        "Save the document as UTF-8.",
        "What cannot be decoded cannot be quoted with file and line.",
        "a file saved as UTF-16",
    ),
    Rule(
        "S002",
        "unknown-format",
        "warning",
        "No reader recognises the file; it is left out.",
        "Remove it from the sources, or check that the document is complete.",
        "A source that is silently left out looks like an API that says less.",
        "a poem among the sources",
    ),
    Rule(
        "S003",
        "yaml-syntax",
        "error",
        "The text is neither YAML nor JSON.",
        "Mend the syntax at the place shown.",
        "The text cannot be read beyond the fault, so facts would be missing.",
        "paths: [   # no closing bracket",
    ),
    Rule(
        "S004",
        "duplicate-key",
        "warning",
        "A mapping has the same key twice; the later one counts.",
        "Remove the one that is wrong.",
        "Tools differ in which of the two they use; one of them is a fact nobody will see.",
        "info: {title: A, title: B}",
    ),
    Rule(
        "S005",
        "too-complex",
        "error",
        "The document nests or expands beyond the limits.",
        "Flatten the document; aliases may not expand without bound.",
        "A small document that expands to gigabytes is an attack or an accident.",
        "a: &a [*a]",
    ),
    Rule(
        "S006",
        "wrong-type",
        "warning",
        "A value has another type than its format demands.",
        "Correct the value; what is said there is ignored until then.",
        "The value cannot be used as it stands; the rest of the document can.",
        'deprecated: "yes"   # true or false',
    ),
    Rule(
        "S007",
        "no-type",
        "note",
        "A parameter states neither type nor schema.",
        "The type is inferred from its wording, or assumed to be a string.",
        "A type that nobody states is a guess, however good; it is marked as one.",
        "- {in: query, name: ttl, description: number of minutes}",
    ),
    Rule(
        "S008",
        "external-reference",
        "warning",
        "A $ref leads out of the document.",
        "Bundle the documents first; tigergen opens no files beside its sources.",
        "Builds open no files and no addresses beside their sources.",
        "$ref: other.yaml#/components/schemas/User",
    ),
    Rule(
        "S009",
        "ignored",
        "note",
        "A part of the document is not used.",
        "",
        "Nothing of a document is passed over in silence.",
        'tags: [""]',
    ),
    Rule(
        "S010",
        "bad-expression",
        "warning",
        "A type or signature is written in no known notation.",
        "The fact is left out; correct the notation in the source.",
        "A type outside JSON Schema means different things to different tools.",
        "type: int",
    ),
    Rule(
        "S011",
        "close-readings",
        "warning",
        "A slug can be read as more than one path.",
        "Add a document that states the path, or settle it in the decisions overlay.",
        "The reading that was taken is the likelier one, but only a document can tell.",
        "x-api-slug: messagemessage-tokenattachment1-get",
    ),
    Rule(
        "S012",
        "unreadable-slug",
        "warning",
        "The path of a slug cannot be known.",
        "Add a document that states the path, or add the operation in the decisions overlay.",
        "A path that is guessed wrong gives a client that calls something else.",
        "x-api-slug: abc-get   # /ab/c or /a/bc",
    ),
    Rule(
        "S013",
        "facts-file",
        "error",
        "A facts file is not of the documented form.",
        "See docs/facts.md and docs/facts.schema.json.",
        "A facts file is written by hand for tigergen; what it misspells would be lost.",
        "tigergen-facts: 2",
    ),
    Rule(
        "S014",
        "wrong-inference",
        "note",
        "A stated path differs from what a rule would infer.",
        "Nothing: the stated path is used.",
        "It tells how far the rule can be trusted for the entries no document states.",
        "a fragment that states /orders/{order}/{idlines}",
    ),
    Rule(
        "M001",
        "undecided",
        "warning",
        "Equally trusted statements contradict each other.",
        "Settle it in the decisions overlay; until then the first place in order is used.",
        "The document says one thing where the sources say two, and nobody has looked.",
        "operationId: a   # and in another file: operationId: b",
    ),
    Rule(
        "M002",
        "unresolved-reference",
        "warning",
        "A reference names a schema nobody describes.",
        "Add a source that describes it; until then any value is accepted.",
        "Callers get an untyped value where the API has a type.",
        "$ref: '#/components/schemas/Session'",
    ),
    Rule(
        "M003",
        "no-operations",
        "warning",
        "No source states an operation.",
        "Add a document that states methods and paths.",
        "A client without methods is rarely what was wanted.",
        "only a README with model tables",
    ),
    Rule(
        "M004",
        "path-parameter",
        "note",
        "A path template names a parameter nobody describes.",
        "It is inferred as a required string.",
        "Its type and meaning are not known.",
        "/users/{id} without a parameter id",
    ),
    Rule(
        "M005",
        "no-placeholder",
        "warning",
        "A path parameter is not in its path.",
        "Correct the path or the parameter; it is left out until then.",
        "The value would be sent nowhere.",
        "path parameter ghost on /users/{id}",
    ),
    Rule(
        "M006",
        "wrong-default",
        "warning",
        "A default is not of the type of its schema.",
        "Correct the default or the type; the default is left out until then.",
        "Code that relies on the default would break.",
        "{type: integer, default: null}",
    ),
    Rule(
        "D001",
        "overlay-syntax",
        "error",
        "The decisions are no OpenAPI Overlay 1.0 document.",
        "See docs/decisions.md for the form.",
        "A decision that cannot be applied decides nothing.",
        "an action without a description",
    ),
    Rule(
        "D002",
        "stale-decision",
        "warning",
        "A decision matches nothing any more.",
        "Remove it, or correct its target.",
        "The contradiction it settled is gone, or its target has moved; the reason may not hold any more.",
        "target: $.paths['/gone']",
    ),
    Rule(
        "D003",
        "redundant-decision",
        "warning",
        "A decision says what the sources say without it.",
        "Remove it.",
        "A decision that changes nothing hides that the sources agree by now.",
        "update: {title: X}   # the sources say X",
    ),
    Rule(
        "V001",
        "invalid-document",
        "error",
        "The canonical document is not valid OpenAPI.",
        "Mend the sources, or settle it in the decisions overlay.",
        "Tools that read OpenAPI would refuse the document.",
        "parameters: [{name: q, in: nowhere}]",
    ),
    Rule(
        "G001",
        "name-clash",
        "note",
        "Two names of the API become one name in Python.",
        "The later one got a number.",
        "The second name is less obvious to callers.",
        "properties user-id and userId",
    ),
    Rule(
        "G002",
        "generated-code",
        "error",
        "The generated code is not what the generator meant.",
        "This is a fault of tigergen: please report it with the source.",
        "Names or prose of a document would have become code.",
        "",
    ),
    Rule(
        "L001",
        "schema-name",
        "note",
        "A component is not named in UpperCamelCase, or a property mixes styles.",
        "Rename it in the sources, or decide on a name.",
        "Mixed styles make callers look up every name.",
        "components.schemas.user_account",
    ),
    Rule(
        "L002",
        "no-description",
        "note",
        "An operation, parameter or model has no description.",
        "Describe it in a source or a facts file.",
        "Docstrings and docs are empty where the description is.",
        "get: {responses: ...}   # neither summary nor description",
    ),
    Rule(
        "L003",
        "unused-component",
        "note",
        "A component schema is referred to by nothing.",
        "Remove it, or add the operation that uses it.",
        "It is generated, documented and read for nothing.",
        "components.schemas.Old, and no $ref to it",
    ),
    Rule(
        "L004",
        "same-name-other-type",
        "note",
        "Properties of the same name have different types in different models.",
        "Check which is right; decide if it is one thing.",
        "Callers take same names for same things.",
        "Message.ttl: integer, MessageOptions.ttl: number",
    ),
    Rule(
        "L005",
        "single-inference",
        "note",
        "An inferred operation or parameter has no second source.",
        "Add a document or a fact that confirms it.",
        "A wrong inference would stand alone in the client.",
        "an operation decoded from a slug",
    ),
    Rule(
        "L006",
        "secret-in-example",
        "warning",
        "An example or default looks like a credential.",
        "Replace it in the source by an obvious placeholder, and revoke it if it was real.",
        "Examples are copied into docs, code and logs.",
        "example: sk_live_4eC39HqLyjWDarjtT1zdp7dc",
    ),
    Rule(
        "L007",
        "plain-http",
        "warning",
        "A server's URL is plain http.",
        "State the https URL; clients refuse to send credentials over http.",
        "Credentials and messages travel in the clear.",
        "servers: [{url: http://api.example.com}]",
    ),
    Rule(
        "L008",
        "ambiguous-path",
        "warning",
        "Two paths match the same URL.",
        "Rename one, or tell them apart by a fixed segment.",
        "Which operation answers depends on the server's routing (OpenAPI 3.2, 4.8.2).",
        "/users/{id} and /users/{name}",
    ),
)

RULES: Final = {rule.code: rule for rule in _ALL}
