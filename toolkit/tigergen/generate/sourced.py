"""Where a statement comes from, in words: for docstrings and docs."""

from __future__ import annotations

from collections.abc import Sequence

from tigergen.model import escape
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Basis, Origin, sources_of
from tigergen.model.pointer import Pointer


def source_line(canonical: Canonical, where: str, limit: int = 3) -> str:
    """Say who states what stands at a JSON Pointer: `sources/a.yaml:12 (inferred: one and another)`.

    Places of one file are put together; more than `limit` files are counted. The text is empty if
    no source is on record.
    """
    claims = canonical.origins(Pointer(where))
    cited = [claim for claim in claims if claim.place.line]
    files = _first_lines(cited, limit)
    if not files:
        return ""
    said = [f"{name}:{','.join(str(line) for line in lines[:4])}" for name, lines in files.items()]
    count = len(sources_of(cited))
    more = f" and {count - limit} more" if count > limit else ""
    text = "; ".join(said[:limit]) + more
    return text if claims[0].basis is Basis.STATED else f"{text} ({_reason(claims)})"


def _first_lines(cited: Sequence[Origin], limit: int) -> dict[str, list[int]]:
    """The lines of the first places of each claim, by file."""
    first = [one for claim in cited for one in claim.apart(limit)]
    files: dict[str, list[int]] = {}
    for claim in sorted(first, key=lambda one: one.order):
        lines = files.setdefault(claim.place.source, [])
        if claim.place.line not in lines:
            lines.append(claim.place.line)
    return files


def _reason(claims: Sequence[Origin]) -> str:
    """The basis of the first claim, and the rules of all that have it."""
    basis = claims[0].basis
    rules = dict.fromkeys(claim.rule for claim in claims if claim.basis is basis and claim.rule)
    return f"{basis}: {' and '.join(rules)}" if rules else str(basis)


def type_remark(canonical: Canonical, where: str) -> str:
    """Say how a type that no source states was found: `type inferred: wording-integer`."""
    for keyword in ("type", "$ref", "oneOf", "anyOf"):
        claims = canonical.origins(Pointer(where) / keyword)
        if claims:
            best = min(claims, key=lambda claim: claim.order)
            if best.basis is Basis.STATED:
                return ""
            return f"type {best.basis}{f': {best.rule}' if best.rule else ''}"
    return ""


def marker(source: str, remark: str) -> str:
    """Say in a word or two how sure a statement is: `Inferred.`, `Type assumed.`; stated is silent."""
    for basis in ("inferred", "assumed", "decided"):
        if f" ({basis}" in source:
            return f"({basis.capitalize()}.)"
    kind = remark.removeprefix("type ").partition(":")[0]
    return f"(Type {kind}.)" if kind else ""


def with_remark(source: str, remark: str) -> str:
    """Join a source with a remark about the type, unless the whole is inferred anyway."""
    if not remark or not source:
        return source
    return source if source.endswith(")") and " (inferred" in source else f"{source}; {remark}"


def sentence(text: str) -> str:
    """Return prose on one line, with a mark at its end."""
    text = escape.line(text)
    return text if not text or text[-1] in ".!?:)" else f"{text}."
