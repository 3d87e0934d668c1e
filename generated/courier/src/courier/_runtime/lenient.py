"""Models out of answers that are not quite as the documents say.

Validation comes first and is the usual way. Only where it fails does this module take the value
apart: each part that is as described is validated, and each part that is not stays as it came and
is named. So one odd field does not lose the rest of an answer.
"""

from __future__ import annotations

import types
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Annotated, Any, Final, Literal, Union, cast, get_args, get_origin

from pydantic import AliasChoices, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from .model import Model

_MISSING: Final = object()


@lru_cache(maxsize=2048)
def adapter(kind: Any) -> TypeAdapter[Any]:
    """Return the validator of a type."""
    return TypeAdapter(kind)


def build(kind: Any, value: Any) -> tuple[Any, list[str]]:
    """Return a value as a type as far as it goes, and what in it is not as described.

    Each entry names the place, the type expected and the type found, as in
    `members[0]: expected User, got str`. A model also has the entries of its own parts in
    `Model.unexpected`.
    """
    unexpected: list[str] = []
    return _build(kind, value, "", unexpected), unexpected


def _build(kind: Any, value: Any, at: str, unexpected: list[str]) -> Any:
    try:
        return adapter(kind).validate_python(value)
    except ValidationError:
        pass
    origin = get_origin(kind)
    if origin is Annotated:
        return _build(get_args(kind)[0], value, at, unexpected)
    if origin in (Union, types.UnionType):
        return _member(get_args(kind), kind, value, at, unexpected)
    if isinstance(kind, type) and issubclass(kind, Model) and isinstance(value, dict):
        return _model(kind, cast("dict[str, Any]", value), at, unexpected)
    if origin is list and isinstance(value, list):
        (item,) = get_args(kind)
        items = cast("list[object]", value)
        return [_build(item, one, f"{at}[{n}]", unexpected) for n, one in enumerate(items)]
    if origin is dict and isinstance(value, dict):
        item = get_args(kind)[1]
        entries = cast("dict[str, Any]", value)
        return {
            name: _build(item, one, _join(at, name), unexpected) for name, one in entries.items()
        }
    return _odd(kind, value, at, unexpected)


def _odd(kind: Any, value: Any, at: str, unexpected: list[str]) -> Any:
    """A value that is not as described: it stays, and is named."""
    unexpected.append(f"{at or 'the value'}: expected {describe(kind)}, got {_found(value)}")
    return value


def _member(members: Iterable[Any], kind: Any, value: Any, at: str, unexpected: list[str]) -> Any:
    """The member of a union that the value fits best: that with the fewest odd parts."""
    best: tuple[Any, list[str]] | None = None
    for member in members:
        plain = get_args(member)[0] if get_origin(member) is Annotated else member
        container = get_origin(plain) or plain
        shaped = (isinstance(value, dict) and _is_object(container)) or (
            isinstance(value, list) and container is list
        )
        if shaped:
            notes: list[str] = []
            built = _build(member, value, at, notes)
            if best is None or len(notes) < len(best[1]):
                best = built, notes
    if best is None:
        return _odd(kind, value, at, unexpected)
    unexpected.extend(best[1])
    return best[0]


def _is_object(kind: Any) -> bool:
    return kind is dict or (isinstance(kind, type) and issubclass(kind, Model))


def _model(kind: type[Model], value: Mapping[str, Any], at: str, unexpected: list[str]) -> Model:
    """A model whose fields are validated one by one."""
    kind.model_rebuild()
    values: dict[str, Any] = {}
    given: set[str] = set()
    used: set[str] = set()
    notes: list[str] = []
    for name, field in kind.model_fields.items():
        key, found = _given(name, field, value)
        if found is _MISSING:
            values[name] = (
                None if field.is_required() else field.get_default(call_default_factory=True)
            )
            if field.is_required():
                notes.append(f"{key}: expected {describe(field.annotation)}, got nothing")
            continue
        used.add(key)
        given.add(name)
        annotation: Any = field.annotation
        for metadata in field.metadata:
            annotation = Annotated[annotation, metadata]
        values[name] = _build(annotation, found, key, notes)
    model = kind.__new__(kind)
    object.__setattr__(model, "__dict__", values)
    object.__setattr__(model, "__pydantic_fields_set__", given)
    extra = {name: item for name, item in value.items() if name not in used}
    object.__setattr__(model, "__pydantic_extra__", extra)
    object.__setattr__(model, "__pydantic_private__", {"unexpected": tuple(notes)})
    unexpected.extend(_join(at, note) for note in notes)
    return model


def _given(name: str, field: FieldInfo, value: Mapping[str, Any]) -> tuple[str, Any]:
    """The name under which a field came, and its value; the wire's name if it did not come."""
    alias = field.validation_alias or field.alias or name
    choices = alias.choices if isinstance(alias, AliasChoices) else [alias]
    names = [choice for choice in choices if isinstance(choice, str)]
    found = next((one for one in names if one in value), None)
    if found is None:
        return (names or [name])[0], _MISSING
    return found, value[found]


def _join(at: str, rest: str) -> str:
    return f"{at}.{rest}" if at and not rest.startswith("[") else f"{at}{rest}"


def describe(kind: Any) -> str:
    """Return a type as a reader writes it: `User`, `list[User]`, `str or None`."""
    origin, members = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return describe(members[0])
    if origin in (Union, types.UnionType):
        # A list of values that is open, `Literal[...] | str`, is any text.
        kinds = [one for one in members if not (get_origin(one) is Literal and str in members)]
        return " or ".join(dict.fromkeys(describe(one) for one in kinds if one is not type(None)))
    if origin is Literal:
        return " or ".join(repr(one) for one in members)
    if origin is not None:
        name = getattr(origin, "__name__", str(origin))
        return f"{name}[{', '.join(describe(one) for one in members)}]"
    return getattr(kind, "__name__", str(kind))


def _found(value: Any) -> str:
    return "None" if value is None else type(value).__name__
