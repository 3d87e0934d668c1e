"""A README as a list of blocks, the same for Markdown and for the text of its rendered page."""

from __future__ import annotations

from tigergen.sources.readme.flattened import flattened_blocks
from tigergen.sources.readme.typedoc import plain_typedoc
from tigergen.text.markdown import Block, is_markdown, markdown_blocks


def blocks(text: str) -> list[Block]:
    """Split the text of a README into blocks; what follows cannot tell the two sources apart."""
    plain = text.replace("\r\n", "\n").replace("\t", "    ").replace("\u00a0", " ")
    lines = plain.split("\n")
    return (
        plain_typedoc(list(markdown_blocks(lines)))
        if is_markdown(lines)
        else flattened_blocks(lines)
    )
