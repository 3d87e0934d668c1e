"""Rule `section-limit`: "a dictionary with up to 8 keys" in the text that opens a section."""

from __future__ import annotations

import re

from tigergen.model import names
from tigergen.notation.wording import findings
from tigergen.sources.readme.parts import Readme


def limit_results(readme: Readme) -> None:
    """Limit the plain objects that the methods of a section return, but not maps of them."""
    for topic in readme.topics:
        first = topic.text[0]
        limits = [
            found
            for found in findings(first.text, {"type": "object"})
            if found.keyword == "maxProperties"
        ]
        group = names.snake(topic.title).rstrip("_")
        for method in readme.methods.values() if limits else ():
            signature = method.signature
            if signature is None or names.snake(method.name.partition(".")[0]) != group:
                continue
            mapped = any(re.search(r"\bmap\b", text.text) for text in method.text)
            if signature.returns == {"type": "object"} and not mapped:
                method.limits.append((limits[0].value, first.lines[0]))
