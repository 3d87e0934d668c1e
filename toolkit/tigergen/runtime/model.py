"""The base class of all data models.

Unknown fields are kept, and validators are built when a model is first used, not at import. Models
that refer to each other in long chains would make pydantic recurse once for each link; below a
fixed depth a model therefore refers to the next by a call, and the chain is as long as it likes.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Annotated, Any, Final, Self, TypeAlias

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    GetCoreSchemaHandler,
    SerializationInfo,
    ValidationError,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema


def _aware(value: datetime) -> datetime:
    """A time without an offset is taken for UTC."""
    return value.replace(tzinfo=UTC) if value.tzinfo is None else value


Timestamp: TypeAlias = Annotated[datetime, AfterValidator(_aware)]
"""A date and time that always knows its offset."""

_MAX_INLINE: Final = 12
"""How many models deep a validator holds the validators of the models it refers to."""

_depth: ContextVar[int] = ContextVar("_depth", default=0)


class Model(BaseModel):
    """A JSON object with typed fields.

    Fields that the documents do not know are kept: read them as attributes or in `model_extra`.
    """

    model_config = ConfigDict(
        extra="allow",
        defer_build=True,
        use_attribute_docstrings=True,
        protected_namespaces=(),
    )

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        depth = _depth.get()
        if depth >= _MAX_INLINE:
            return core_schema.no_info_plain_validator_function(
                cls._validate_late,
                serialization=core_schema.plain_serializer_function_ser_schema(
                    _serialize_late, info_arg=True
                ),
            )
        token = _depth.set(depth + 1)
        try:
            return handler(source)
        finally:
            _depth.reset(token)

    @classmethod
    def _validate_late(cls, value: Any) -> Self:
        try:
            return cls.model_validate(value)
        except ValidationError as error:
            first = error.errors(include_url=False, include_context=False)[0]
            where = ".".join(str(step) for step in first["loc"])
            raise PydanticCustomError(
                "nested_model", "{where}: {message}", {"where": where, "message": first["msg"]}
            ) from None

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        """Show what is set and nothing else."""
        shown = self.model_fields_set | set(self.model_extra or ())
        return [(name, value) for name, value in super().__repr_args__() if name in shown]

    @property
    def unexpected(self) -> tuple[str, ...]:
        """What in this object is not as the documents say: `members[0]: expected User, got str`.

        Such a field keeps the value that came, whatever its annotation says. Usually empty.
        """
        private = self.__pydantic_private__
        return private.get("unexpected", ()) if private else ()

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object as it goes over the wire: wire names, only fields that are set."""
        return self.model_dump(
            mode="json", by_alias=True, exclude_unset=True, warnings=not self.unexpected
        )


def _serialize_late(value: Any, info: SerializationInfo) -> Any:
    if not isinstance(value, BaseModel):
        return value
    return value.model_dump(
        mode=info.mode,
        by_alias=info.by_alias,
        exclude_unset=info.exclude_unset,
        exclude_none=info.exclude_none,
        exclude_defaults=info.exclude_defaults,
    )
