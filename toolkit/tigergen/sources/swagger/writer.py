"""What the concepts of a Swagger 2.0 document share on their way to claims."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from tigergen.model.claim import Address
from tigergen.sources.claim_writer import ClaimWriter
from tigergen.sources.document import Reading
from tigergen.sources.keywords import Keywords
from tigergen.text.tree import Located


@dataclass(frozen=True, slots=True)
class Writer:
    """Where claims go, how schemas are read, and how whole OpenAPI objects are written."""

    reading: Reading
    keywords: Keywords
    objects: ClaimWriter

    def schema(self, address: Address, node: Located) -> None:
        """Record a schema."""
        self.objects.object(address, node, "schema")

    def text(self, address: Address, node: Located) -> None:
        """Record the text `node.address[-1]`, unless it is empty or not a text."""
        entry = node.get(address[-1])
        if entry is not None and isinstance(entry.value, str) and entry.value:
            self.reading.claim(address, entry.value, entry)

    def others(self, address: Address, node: Located, kind: str, known: Set[str]) -> None:
        """Record the fields of an object that Swagger 2.0 shares with OpenAPI 3, and all it does not know."""
        for key, entry in node.mapping().items():
            if key == "description":
                self.text((*address, key), node)
            elif key not in known:
                self.objects.field((*address, key), entry, kind)

    def wrong(self, node: Located, message: str) -> None:
        """Report a value that cannot be used."""
        self.reading.report("S006", message, node)
