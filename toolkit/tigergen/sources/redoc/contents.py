"""What the requests and responses of a page hold: media types, and contents for the schemas."""

from __future__ import annotations

from typing import Final

from tigergen.model.claim import Address, Basis
from tigergen.sources.document import Reading
from tigergen.sources.redoc.blocks import Body, Samples
from tigergen.sources.redoc.content import Content
from tigergen.sources.redoc.entry import Entry, answers, filters, status_code
from tigergen.sources.redoc.schemas import SchemaBook

JSON_TYPE: Final = "application/json"


class Contents:
    """Claims the contents of all operations of a page; what many show is one schema."""

    def __init__(self, reading: Reading, entries: list[Entry]) -> None:
        self._reading = reading
        self._entries = entries
        self._schemas = SchemaBook(reading)

    def write(self) -> None:
        """Collect bodies and samples, then write what they are the schemas of."""
        usual = self._usual_media_type()
        for entry in self._entries:
            operation = entry.operation
            body, request = operation.body, operation.request
            if body is not None or (request is not None and request.value is not None):
                self._request(entry, body, request, usual)
            for status, samples, answer in answers(operation):
                self._response(entry, status, samples, answer, usual)
        self._schemas.write()
        self._silent_errors(usual)

    def _request(
        self, entry: Entry, body: Body | None, samples: Samples | None, usual: str
    ) -> None:
        reading = self._reading
        here = (*entry.address, "requestBody")
        line = body.line if body is not None else samples.line if samples else entry.operation.line
        reading.exists(here, line)
        if body is not None and body.required is not None:
            reading.claim((*here, "required"), body.required, line)
        elif body is not None and any(row.required for row in body.rows):
            reading.claim(
                (*here, "required"), True, line, basis=Basis.INFERRED, rule="required-property"
            )
        media, at = self._media(samples, body, usual, here, line)
        self._schemas.add(
            Content(
                address=(*here, "content", media, "schema"),
                line=at,
                method=entry.found.method or "",
                path=entry.found.path if entry.found.decided else None,
                request=True,
                rows=body.rows if body is not None else [],
                sample=samples.value if samples is not None else None,
            )
        )

    def _response(
        self, entry: Entry, status: str, samples: Samples, answer: Body | None, usual: str
    ) -> None:
        if samples.value is None and answer is None:
            return
        here = (*entry.address, "responses", status)
        if answer is not None and not samples.tabs:
            known = entry.shown.statuses
            rule = None if status in known else "only-answer"
            basis = Basis.INFERRED if rule else Basis.STATED
            self._reading.exists(here, answer.line, basis=basis, rule=rule)
        media, at = self._media(samples, answer, usual, here, samples.line)
        self._schemas.add(
            Content(
                address=(*here, "content", media, "schema"),
                line=at,
                method=entry.found.method or "",
                path=entry.found.path if entry.found.decided else None,
                request=False,
                status=status,
                rows=answer.rows if answer is not None else [],
                sample=samples.value,
                values=filters(entry.operation),
            )
        )

    def _media(
        self, samples: Samples | None, body: Body | None, usual: str, here: Address, line: int
    ) -> tuple[str, int]:
        """The media type of a content, claimed: stated, or that of a JSON sample."""
        stated = (body.media_type if body else None) or (samples.media_type if samples else None)
        if stated is not None:
            self._reading.exists((*here, "content", stated.text), stated.line)
            return stated.text, stated.line
        if samples is not None and samples.value is not None:
            line = samples.value.line
        self._reading.exists(
            (*here, "content", usual), line, basis=Basis.INFERRED, rule="json-sample"
        )
        return usual, line

    def _usual_media_type(self) -> str:
        """The JSON type of all request bodies if they agree on one, else application/json."""
        found = {
            entry.operation.body.media_type.text
            for entry in self._entries
            if entry.operation.body is not None
            and entry.operation.body.media_type is not None
            and "json" in entry.operation.body.media_type.text
        }
        return found.pop() if len(found) == 1 else JSON_TYPE

    def _silent_errors(self, usual: str) -> None:
        """Errors whose sample is behind a tab: as those that are shown, if these are all alike."""
        component = self._schemas.error_component
        if component is None:
            return
        name, line = component
        for entry in self._entries:
            tabs = entry.operation.response.tabs if entry.operation.response else []
            described = {status for status, _, table in answers(entry.operation) if table}
            for tab in tabs[1:]:
                status = status_code(tab.text)
                if status[0] not in "45d" or status in described:
                    continue
                here = (*entry.address, "responses", status, "content", usual)
                rule = "same-error-document"
                self._reading.exists(here, line, basis=Basis.INFERRED, rule=rule)
                self._reading.exists((*here, "schema"), line, basis=Basis.INFERRED, rule=rule)
                self._reading.claim(
                    (*here, "schema", "type"),
                    {"$ref": f"#/components/schemas/{name}"},
                    line,
                    basis=Basis.INFERRED,
                    rule=rule,
                )
