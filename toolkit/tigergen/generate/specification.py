"""The files that go beside the sources: the canonical document, its side tables, the reports."""

from __future__ import annotations

import json

from tigergen.generate.downgrade import to_openapi_31
from tigergen.generate.markdown.coverage import coverage_markdown
from tigergen.generate.markdown.ledger import conflicts_json, conflicts_markdown
from tigergen.infer.slug import SlugResult
from tigergen.model.canonical import Canonical
from tigergen.sources.document import Reading
from tigergen.text.yaml_dump import dump_yaml


def specification_files(
    canonical: Canonical, readings: list[Reading], slugs: SlugResult, *, openapi: str
) -> dict[str, str]:
    """Return the text of each file by name; `openapi` "3.1" adds the document for older tools."""
    files = {
        "openapi.yaml": dump_yaml(canonical.document),
        "openapi.provenance.json": _provenance(canonical.provenance_json()),
        "conflicts.json": json.dumps(conflicts_json(canonical), indent=1, ensure_ascii=False)
        + "\n",
        "conflicts.md": conflicts_markdown(canonical),
        "coverage.md": coverage_markdown(canonical, readings, slugs),
    }
    if openapi == "3.1":
        files["openapi-3.1.yaml"] = dump_yaml(to_openapi_31(canonical.document))
    return files


def _provenance(table: dict[str, list[dict[str, object]]]) -> str:
    """The table as JSON with each origin on a line of its own, as a reviewer reads it in a diff."""
    as_json = json.JSONEncoder(ensure_ascii=False).encode
    entries = [
        f"{as_json(where)}: [\n" + ",\n".join(f"  {as_json(origin)}" for origin in origins) + "\n ]"
        for where, origins in table.items()
    ]
    return "{\n" + ",\n".join(f" {entry}" for entry in entries) + "\n}\n"
