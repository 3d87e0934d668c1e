"""Changes in the Python client: methods, arguments, results, models, fields, credentials."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from tigergen.changes.annotations import accepts, same
from tigergen.changes.change import Change, Impact, in_order
from tigergen.changes.node import Node, members
from tigergen.changes.sound import sound
from tigergen.complete.decided import complete_decided
from tigergen.generate.authentication import Credential
from tigergen.generate.plan import Argument, Method, Plan
from tigergen.generate.planning import build_plan
from tigergen.generate.types import expression
from tigergen.generate.view import Model
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Json
from tigergen.validate import is_valid

T = TypeVar("T")


def surface_changes(old: Json, new: Json) -> list[Change]:
    """Return the changes of the client that is generated from two canonical documents.

    Types are compared as users see them: what a method takes may become wider, what it returns and
    what models hold may become narrower.
    """
    before, after = _plan(old), _plan(new)
    if before is None or after is None:
        said = "the client is not compared: a document is not valid OpenAPI"
        return [_change(Impact.COMPATIBLE, "client-unknown", "Client", said)]
    return in_order(
        [*_methods(before, after), *_models(before, after), *_credentials(before, after)]
    )


def _plan(document: Json) -> Plan | None:
    """The client of a document; None if the document is invalid and no client can be made of it."""
    readable = sound(document)
    root = Node.root(readable)
    for path, item in members(root.get("paths")).items():
        # The client half sees path items as the document half does: references followed.
        readable["paths"][path] = item.resolved().value
    readable["info"] = {"title": "API", "version": "0", **readable.get("info", {})}
    try:
        canonical = Canonical(readable)
        complete_decided(canonical)
        return build_plan(canonical, "api", "api")
    except (LookupError, TypeError, ValueError, AttributeError):
        if is_valid(document):
            raise
        return None


def _change(impact: Impact, kind: str, name: str, message: str) -> Change:
    return Change(impact, kind, name, name, message)


def _named(old: dict[str, T], new: dict[str, T]) -> Iterator[tuple[str, T | None, T | None]]:
    for name in sorted({*old, *new}):
        yield name, old.get(name), new.get(name)


def _methods(old: Plan, new: Plan) -> Iterator[Change]:
    before = {f"client.{r.attribute}.{m.name}": m for r, m in old.methods}
    after = {f"client.{r.attribute}.{m.name}": m for r, m in new.methods}
    for name, one, other in _named(before, after):
        if one is None or other is None:
            impact = Impact.judged(one is None)
            said = "the method is new" if one is None else "the method is gone"
            yield _change(impact, "client-method", name, said)
            continue
        if not same(one.returned, other.returned):
            # Code does not use the result of a method that returns nothing.
            fine = one.returned == "None" or accepts(one.returned, other.returned)
            impact = Impact.judged(fine)
            said = f"returns {other.returned} instead of {one.returned}"
            yield _change(impact, "client-result", name, said)
        yield from _arguments(name, one, other)


def _arguments(name: str, old: Method, new: Method) -> Iterator[Change]:
    before: dict[str, Argument] = {argument.python: argument for argument in old.arguments}
    after: dict[str, Argument] = {argument.python: argument for argument in new.arguments}
    for key, one, other in _named(before, after):
        if one is None or other is None:
            needed = other is not None and other.required
            impact = Impact.judged(other is not None and not needed)
            said = "is gone" if other is None else f"is new{' and required' if needed else ''}"
            yield _change(impact, "client-argument", name, f"the argument {key} {said}")
            continue
        if not same(one.annotation, other.annotation):
            fine = accepts(other.annotation, one.annotation)
            said = f"the argument {key} is {other.annotation} instead of {one.annotation}"
            yield _change(Impact.judged(fine), "client-argument", name, said)
        if other.required and not one.required:
            yield _change(
                Impact.BREAKING, "client-argument", name, f"the argument {key} is now required"
            )
    yield from _positions(name, old.positional, new.positional)


def _positions(name: str, old: Sequence[Argument], new: Sequence[Argument]) -> Iterator[Change]:
    """Arguments that go by position are told apart by it alone."""
    before = [argument.python for argument in old]
    after = [argument.python for argument in new]
    if set(before) == set(after) and before != after:
        said = f"the positional arguments are ({', '.join(after)}) instead of ({', '.join(before)})"
        yield _change(Impact.BREAKING, "client-argument", name, said)


def _models(old: Plan, new: Plan) -> Iterator[Change]:
    sent = old.view.directions.only_sent & new.view.directions.only_sent
    before = {f"models.{model.class_name}": model for model in old.models}
    after = {f"models.{model.class_name}": model for model in new.models}
    for name, one, other in _named(before, after):
        if one is None or other is None:
            impact = Impact.judged(one is None)
            said = "the model is new" if one is None else "the model is gone"
            yield _change(impact, "client-model", name, said)
            continue
        fields = _types(old, one), _types(new, other)
        yield from _fields(name, *fields, sent=other.component in sent)


def _types(plan: Plan, model: Model) -> dict[str, str]:
    """The type of each field of a model."""
    types = plan.view.types
    return {field.python: expression(types.type(field.schema)) for field in model.properties}


def _fields(
    model: str, old: dict[str, str], new: dict[str, str], *, sent: bool
) -> Iterator[Change]:
    for key, was, now in _named(old, new):
        if was is None or now is None:
            impact = Impact.judged(was is None)
            said = f"the field {key} is {'new' if was is None else 'gone'}"
            yield _change(impact, "client-field", model, said)
        elif not same(was, now):
            fine = accepts(now, was) if sent else accepts(was, now)
            impact = Impact.judged(fine)
            said = f"the field {key} is {now} instead of {was}"
            yield _change(impact, "client-field", model, said)


def _credentials(old: Plan, new: Plan) -> Iterator[Change]:
    before: dict[str, Credential] = {one.python: one for one in old.authentication.credentials}
    after: dict[str, Credential] = {one.python: one for one in new.authentication.credentials}
    for name, one, other in _named(before, after):
        if one is None or other is None:
            # Whether callers must give it is told by the requirements of the operations.
            impact = Impact.judged(one is None)
            said = f"the credential {name} is {'new' if one is None else 'gone'}"
            yield _change(impact, "client-credential", "Client", said)
