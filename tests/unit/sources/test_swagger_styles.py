"""`collectionFormat` -> `style` and `explode` (OpenAPI 3.2, 4.12.2)."""

from __future__ import annotations

import pytest
from conftest import merged


@pytest.mark.parametrize(
    ("collection", "style", "explode"),
    [
        ("csv", "form", False),
        ("multi", "form", True),
        ("ssv", "spaceDelimited", False),
        ("pipes", "pipeDelimited", False),
        (None, "form", False),
    ],
)
def test_a_list_is_sent_as_the_document_says(
    collection: str | None, style: str, explode: bool
) -> None:
    how = f", collectionFormat: {collection}" if collection else ""
    canonical = merged(
        "swagger: '2.0'\ninfo: {title: A, version: '1'}\npaths:\n  /a:\n    get:\n      parameters:\n"
        f"      - {{name: q, in: query, type: array, items: {{type: string}}{how}}}\n"
        "      responses: {'200': {description: Done}}\n"
    )
    (parameter,) = canonical.document["paths"]["/a"]["get"]["parameters"]
    assert (parameter.get("style", "form"), parameter["explode"]) == (style, explode)
