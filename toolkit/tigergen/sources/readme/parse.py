"""From sections to what they document: methods, models, events, settings and topics.

A paragraph belongs to what stands next: to the event or the other method that the code below it
shows, else to the section it is in. Below the heading Example a paragraph above code introduces the
example and says nothing of the method.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from tigergen.model import names
from tigergen.notation.flow import NotAType, parse_prefix, parse_type, result_type
from tigergen.sources.readme.about import read_about
from tigergen.sources.readme.declarations import declared
from tigergen.sources.readme.entries import (
    flat,
    is_described,
    list_entries,
    members,
    table_entries,
    used_settings,
)
from tigergen.sources.readme.events import event_of_section, events_in_code
from tigergen.sources.readme.limits import limit_results
from tigergen.sources.readme.outline import Part, Section, outline
from tigergen.sources.readme.parts import (
    Argument,
    Method,
    Model,
    Property,
    Readme,
    Signature,
    Text,
    Topic,
)
from tigergen.sources.readme.prose import (
    errors_of,
    kept,
    leads_elsewhere,
    led_to,
    prose,
    remark_of,
    shows_event,
    thrown,
)
from tigergen.sources.readme.roots import Roots
from tigergen.sources.readme.signature import object_literals, signatures, typed_heading
from tigergen.sources.readme.typedefs import typedefs
from tigergen.sources.readme.vocabulary import (
    ATTRIBUTES,
    CONFIGURES,
    FOLLOWING,
    OPENS,
    is_model_name,
)
from tigergen.text.markdown import CONTENTS, Block

_OBJECT_WORDS: Final = re.compile(
    r"\s+(?:object|model|resource|entity|type|schema|properties|attributes|fields)", re.IGNORECASE
)
_LONGEST_NAME: Final = 4
"""Words: a longer heading is a sentence about models, not the name of one."""
_TAGS: Final = frozenset({"kind", "returns", "throws", "emits", "fires", "access", "see"})
_OUTCOMES: Final = ("returns", "return", "throws", "errors")


def parse(found: list[Block]) -> Readme:
    """Return what the blocks of a README document."""
    return _Parser(outline(found), Roots(found)).parse()


class _Parser:
    def __init__(self, sections: list[Section], roots: Roots) -> None:
        self._sections = sections
        self._roots = roots
        self._readme = Readme()
        self._dotted: list[Argument] = []
        self._used: list[Argument] = []
        self._titles = {section.title for section in sections if section.title}
        self._topics: dict[str, Topic] = {}
        texts = (block.text for section in sections for block in section.blocks())
        self._words = {word for text in texts for word in re.findall(r"\w+", text)}

    def parse(self) -> Readme:
        """Read the sections in order, then what needs all of them."""
        for section in self._sections:
            match section.kind:
                case "method":
                    self._method_section(section)
                case "event":
                    self._readme.events.append(event_of_section(section))
                case "constructor":
                    self._constructor(section)
                case _:
                    self._walk(section, None)
        for entry in self._dotted:
            self._attach(entry)
        told = {entry.name for entry in self._readme.settings}
        self._readme.settings += [entry for entry in self._used if entry.name not in told]
        blocks = [block for section in self._sections for block in section.blocks()]
        for model in (*declared(blocks), *typedefs(blocks)):
            self._readme.models.setdefault(model.name, model)
        limit_results(self._readme)
        read_about(self._readme, self._sections, self._roots)
        return self._readme

    # -- prose ------------------------------------------------------------------------------------

    def _walk(self, section: Section, method: Method | None) -> list[Block]:
        """Read what stands below a heading; return the paragraphs that are about the method."""
        own: list[Block] = []
        model = Model(section.title, section.line) if section.kind == "model" else None
        for part in section.parts:
            own += self._read_part(section, part, model, method)
        if model is not None and model.properties:
            model.text = [text for block in own for text in prose(block)]
            self._readme.models.setdefault(model.name, model)
        elif method is None:
            texts = [text for block in own for text in prose(block)]
            if texts and section.title:
                self._topic(section, texts)
        return own

    def _read_part(
        self, section: Section, part: Part, model: Model | None, method: Method | None
    ) -> list[Block]:
        own: list[Block] = []
        waiting: list[Block] = []
        outcome = method is not None and part.detail in _OUTCOMES
        for index, block in enumerate(part.blocks):
            if block.label == CONTENTS or (outcome and block.kind in ("text", "bullets")):
                continue
            match block.kind:
                case "text" if block.label.lower() not in _TAGS:
                    waiting.append(block)
                case "table" | "bullets":
                    lead = waiting[-1] if waiting else None
                    if not self._described(section, part, index, lead, model, method):
                        waiting.append(block)
                case "code":
                    taken = self._code(section, block, waiting, method)
                    own += [] if taken else kept(part, waiting)
                    waiting = []
        return own + waiting

    def _topic(self, section: Section, texts: list[Text]) -> None:
        """Keep what a section says, but for where else to look; sections of one title are one."""
        texts = [text for text in texts if not leads_elsewhere(text.text, self._titles)]
        known = self._topics.get(section.title)
        if known is None and texts:
            known = self._topics[section.title] = Topic(section.title, section.line)
            self._readme.topics.append(known)
        if known is not None:
            known.text += texts
            known.code += led_to(list(section.blocks()))

    # -- tables and lists -------------------------------------------------------------------------

    def _described(
        self,
        section: Section,
        part: Part,
        index: int,
        lead: Block | None,
        model: Model | None,
        method: Method | None,
    ) -> bool:
        """Read a table or list of names and types; tell whether it is one."""
        block = part.blocks[index]
        entries = self._entries(block)
        if not entries:
            return block.kind == "table"
        named = ATTRIBUTES.search(lead.text) if lead is not None else None
        if named is not None and names.singular(named[1].lower()) != "event":
            assert lead is not None
            self._properties(
                self._readme.models.setdefault(named[1], Model(named[1], lead.line)), entries
            )
        elif lead is not None and FOLLOWING.search(lead.text) and shows_event(part, index):
            return False
        elif model is not None and not any("." in entry.name for entry in entries):
            self._properties(model, entries)
        elif method is not None and not self._of_models(entries, given := section.given):
            method.listed += section.told([entry for _, entry in members(entries, given)])
        else:
            self._described_by_heading(section, block, entries, model)
        return True

    def _entries(self, block: Block) -> list[Argument]:
        """The entries of a table or list of names and types."""
        if block.kind != "table":
            return list_entries(block) if block.kind == "bullets" else []
        faults: list[tuple[str, int]] = []
        found = table_entries(block, faults) if is_described(block) else []
        for text, line in faults:
            self._fault("S010", f"{text[:60]!r} begins with no known type", line)
        return found

    def _described_by_heading(
        self, section: Section, block: Block, entries: list[Argument], model: Model | None
    ) -> None:
        """Give entries to what their own names or the heading above them names."""
        if block.kind == "bullets" and any("." in entry.name for entry in entries):
            self._dotted += entries
        elif (CONFIGURES.search(section.title) or OPENS.match(section.title)) and not model:
            self._readme.settings += [entry for _, entry in members(entries)]
        elif (name := self._model_named(section.title)) is not None:
            self._properties(
                self._readme.models.setdefault(name, Model(name, section.line)), entries
            )
        elif block.kind == "table":
            self._fault("S009", "a table of no model is left out", block.line)
        else:
            for entry in entries:
                self._fault("S009", f"{entry.name!r} belongs to no model", entry.line)

    def _fault(self, code: str, message: str, line: int) -> None:
        self._readme.findings.append((code, message, line))

    def _of_models(self, entries: list[Argument], given: frozenset[str]) -> bool:
        """Tell whether dotted names are members of models rather than of an argument."""
        plain = given | {entry.name.partition(".")[0] for entry in entries if "." not in entry.name}
        return any(
            "." in entry.name and entry.name.partition(".")[0] not in plain for entry in entries
        )

    def _model_named(self, title: str) -> str | None:
        """The model that a heading of one or more words names: `Invoice Line`, `User object`."""
        bare = _OBJECT_WORDS.sub("", title)
        if is_model_name(bare):
            return bare
        name = names.pascal(bare)
        known = bare != title or name in self._words
        return (
            name if known and len(bare.split()) <= _LONGEST_NAME and is_model_name(name) else None
        )

    def _properties(self, model: Model, entries: Iterable[Argument]) -> None:
        seen = {entry.argument.name: entry.argument.line for entry in model.properties}
        for entry in entries:
            if entry.name in seen:
                model.twice.append((entry.name, seen[entry.name], entry.line))
            seen.setdefault(entry.name, entry.line)
            model.properties.append(Property(entry))

    def _attach(self, entry: Argument) -> None:
        """Make `message.change.action: string - ...` a nested property of a model."""
        head, *path = entry.name.split(".")
        name = self._readme.model_like(head)
        if name is None or not path:
            self._fault("S009", f"{entry.name!r} belongs to no model", entry.line)
            return
        entry.name = path[-1]
        if len(path) == 1:
            entry.required = False
        self._readme.models[name].properties.append(Property(entry, tuple(path[:-1])))

    # -- methods ----------------------------------------------------------------------------------

    def _method_section(self, section: Section) -> None:
        method = self._readme.method(self._roots.without(section.title))
        method.lines.append(section.line)
        method.section = section.title
        own = self._walk(section, method)
        self._heading_signature(section, method)
        for block in section.labelled("returns"):
            self._returns(method, block, block.text.partition(":")[2].strip())
        for block in section.labelled("throws"):
            method.errors += errors_of(block)
        for part in section.parts:
            for block in part.blocks:
                if part.detail.startswith("return") and block.kind == "text":
                    self._returns(method, block, block.text)
                elif part.detail in _OUTCOMES and block.kind == "bullets":
                    method.errors += errors_of(block)
        self._texts(method, own)

    def _texts(self, method: Method, own: list[Block]) -> None:
        """Tell remarks about arguments from what is said of the method."""
        known = method.known()
        for block in own:
            if block.kind == "text":
                remark = remark_of(block.text, block.lines, known)
                if remark is not None:
                    method.remarks.append(remark)
                else:
                    method.text += prose(block)
                method.errors += thrown(block)
                continue
            rows = [
                (row, remark_of(row.text, tuple(range(row.line, row.end + 1)), known))
                for row in block.rows
            ]
            method.remarks += [remark for _, remark in rows if remark is not None]
            left = [row for row, remark in rows if remark is None]
            if left:
                method.text += prose(Block("bullets", left))

    def _heading_signature(self, section: Section, method: Method) -> None:
        """Take arguments and result from the heading where no code has them."""
        if method.signature is not None or section.arguments is None:
            return
        typed = typed_heading(section.title, section.arguments, section.result, section.line)
        if typed is not None:
            method.signatures.append(typed)
            return
        listed = {entry.name: entry for entry in method.listed}
        arguments = []
        # A type that could not be read is not an argument: `id: Some<thing` has the argument `id` alone.
        for name in re.findall(r"[\w$]+", re.sub(r":[^,}]*", "", section.arguments)):
            if name in listed or not method.listed:
                arguments.append(Argument(name, section.line, required=False))
        signature = Signature(section.title, section.line, section.line, arguments, typed=False)
        if section.result:
            try:
                signature.returns = result_type(parse_type(section.result))
                signature.returns_line = section.line
            except NotAType:
                pass
        method.signatures.append(signature)

    def _returns(self, method: Method, block: Block, text: str) -> None:
        """Read `Promise<User> - the user`."""
        try:
            schema, rest = parse_prefix(text)
        except NotAType:
            schema, rest = None, text
        signature = method.signature
        if schema is not None and signature is not None and signature.returns is None:
            signature.returns, signature.returns_line = result_type(schema), block.line
        told = rest.lstrip(" -–—:")
        if told:
            method.returns.append(Text(told, block.lines))

    def _constructor(self, section: Section) -> None:
        """Read the parameters of `new Client(options)`: what the client can be told."""
        for block in section.blocks():
            self._readme.settings += [entry for _, entry in members(self._entries(block))]

    # -- code -------------------------------------------------------------------------------------

    def _code(
        self, section: Section, block: Block, waiting: list[Block], method: Method | None
    ) -> bool:
        """Read code; tell whether the paragraphs above it are about what it shows."""
        owners, own = self._signatures(block, method)
        self._settings(block, waiting, section)
        texts = [text for above in waiting for text in prose(above)]
        events = events_in_code(block, waiting, texts, self._roots)
        self._readme.events += events
        if own:
            return False
        for owner in owners:
            if not owner.section and not owner.text:
                owner.text += texts
        return bool(owners) or any(event.text for event in events)

    def _signatures(self, block: Block, method: Method | None) -> tuple[list[Method], bool]:
        """Read signatures; return the other methods they are of, and whether one is the method's."""
        owners: list[Method] = []
        own = False
        for signature in signatures(block.code, block.line):
            name = self._roots.without(signature.name)
            says = signature.arguments or signature.options is not None or signature.returns
            if not says and (method is None or name != method.name):
                continue
            found = self._readme.method(name)
            found.lines.append(signature.line)
            found.signatures.append(signature)
            own = own or bool(found is method and says)
            owners += [found] if found is not method else []
        return owners, own

    def _settings(self, block: Block, waiting: list[Block], section: Section) -> None:
        """Take settings from the object literal that shows the client's configuration."""
        before = waiting[-1].text if waiting else section.title
        told, opens = CONFIGURES.search(before), OPENS.match(before)
        for name, entries in object_literals(block.code, block.line):
            if told or (opens and len(entries) > 1):
                self._readme.settings += flat(entries)
            elif name in self._roots.classes and len(entries) > 1:
                self._used += used_settings(entries)
