"""Changes in the Python surface: methods, arguments, results, models and fields."""

from __future__ import annotations

from collections.abc import Iterator

from tigergen.changes.change import Change, Impact
from tigergen.generate.plan import Plan
from tigergen.generate.planning import build_plan
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Json


def surface_changes(old: Json, new: Json) -> list[Change]:
    """Return the changes of the client that is generated from two canonical documents."""
    before, after = (build_plan(Canonical(document), "api", "api") for document in (old, new))
    return sorted(
        {*_methods(before, after), *_models(before, after)},
        key=lambda change: (list(Impact).index(change.impact), change.where, change.message),
    )


def _methods(old: Plan, new: Plan) -> Iterator[Change]:
    before = {f"client.{r.attribute}.{m.name}": m for r, m in old.methods}
    after = {f"client.{r.attribute}.{m.name}": m for r, m in new.methods}
    for name in {*before, *after}:
        if name not in after:
            yield Change(Impact.BREAKING, name, "the method is gone")
            continue
        if name not in before:
            yield Change(Impact.COMPATIBLE, name, "the method is new")
            continue
        one, other = before[name], after[name]
        if one.result.annotation != other.result.annotation:
            said = f"returns {other.result.annotation} instead of {one.result.annotation}"
            yield Change(Impact.BREAKING, name, said)
        arguments = {a.python: a for a in one.arguments}
        others = {a.python: a for a in other.arguments}
        for key in {*arguments, *others}:
            if key not in others:
                yield Change(Impact.BREAKING, name, f"the argument {key} is gone")
            elif key not in arguments:
                needed = others[key].required
                yield Change(Impact.BREAKING if needed else Impact.COMPATIBLE, name,
                             f"the argument {key} is new{' and required' if needed else ''}")  # fmt: skip
            else:
                if arguments[key].annotation != others[key].annotation:
                    yield Change(Impact.BREAKING, name, f"the argument {key} is {others[key].annotation} "
                                                        f"instead of {arguments[key].annotation}")  # fmt: skip
                if others[key].required and not arguments[key].required:
                    yield Change(Impact.BREAKING, name, f"the argument {key} is now required")


def _models(old: Plan, new: Plan) -> Iterator[Change]:
    before = {m.class_name: m for m in old.models}
    after = {m.class_name: m for m in new.models}
    for name in {*before, *after}:
        where = f"models.{name}"
        if name not in after:
            yield Change(Impact.BREAKING, where, "the model is gone")
            continue
        if name not in before:
            yield Change(Impact.COMPATIBLE, where, "the model is new")
            continue
        fields = {p.python: old.view.types.python(p.schema) for p in before[name].properties}
        others = {p.python: new.view.types.python(p.schema) for p in after[name].properties}
        for key in {*fields, *others}:
            if key not in others:
                yield Change(Impact.BREAKING, where, f"the field {key} is gone")
            elif key not in fields:
                yield Change(Impact.COMPATIBLE, where, f"the field {key} is new")
            elif fields[key] != others[key]:
                yield Change(
                    Impact.BREAKING,
                    where,
                    f"the field {key} is {others[key]} instead of {fields[key]}",
                )
