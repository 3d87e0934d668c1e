"""Security schemes that only have another name: callers never see it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tigergen.changes.change import Change, Impact
from tigergen.model.claim import Json, canonical_json
from tigergen.model.pointer import ROOT


def renamed_schemes(old: Json, new: Json) -> dict[str, str]:
    """Return the old name by the new one of each scheme that is the same under another name."""
    before, after = _schemes(old), _schemes(new)
    gone = {_meaning(before[name]): name for name in before if name not in after}
    fresh = [name for name in after if name not in before]
    return {name: gone[key] for name in fresh if (key := _meaning(after[name])) in gone}


def with_schemes(document: Json, renamed: Mapping[str, str]) -> Json:
    """Return a copy of a document in which the schemes have their old names."""
    if not renamed:
        return document
    components = document["components"]
    schemes = {renamed.get(name, name): held for name, held in _schemes(document).items()}
    result = _requirements_named(document, renamed)
    result["components"] = {
        **_requirements_named(components, renamed),
        "securitySchemes": schemes,
    }
    return result


def scheme_names(renamed: Mapping[str, str]) -> Iterator[Change]:
    """Yield the renames: something for readers only."""
    for new, old in renamed.items():
        at = ROOT / "components" / "securitySchemes"
        said = f"the security scheme {old} is called {new}"
        yield Change(Impact.DOCS, "docs-only", at / old, at / new, said)


def _schemes(document: Json) -> dict[str, Json]:
    schemes = (document.get("components") or {}).get("securitySchemes") or {}
    return {name: held for name, held in schemes.items() if isinstance(held, dict)}


def _meaning(scheme: Json) -> str:
    return canonical_json({key: held for key, held in scheme.items() if key != "description"})


def _requirements_named(value: Json, renamed: Mapping[str, str]) -> Json:
    """Rename the schemes in every list of requirements."""
    if isinstance(value, list):
        return [_requirements_named(item, renamed) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: [
            {renamed.get(name, name): scopes for name, scopes in item.items()}
            if isinstance(item, dict)
            else item
            for item in held
        ]
        if key == "security" and isinstance(held, list)
        else _requirements_named(held, renamed)
        for key, held in value.items()
    }
