"""One class of `models` as text, printed by datamodel-code-generator.

Its parser would read types out of schemas; tigergen has done that. The classes behind the parser take names and types as
they are: each class is printed on its own, and what they refer to does not count.
"""

from __future__ import annotations

from datamodel_code_generator.model.pydantic_v2 import BaseModel, DataModelField
from datamodel_code_generator.reference import Reference
from datamodel_code_generator.types import DataType

from tigergen.generate.python.fields import Class, Field


def print_class(printed: Class) -> str:
    """Return the source of a class."""
    model = BaseModel(
        reference=_reference(printed.name),
        base_classes=[_reference(base) for base in printed.bases],
        description=printed.text or None,
        fields=[_field(field) for field in printed.fields],
    )
    return _compact_docstrings(model.render())


def _reference(name: str) -> Reference:
    return Reference(path=name, name=name)


def _field(field: Field) -> DataModelField:
    by_other_names = field.accepted != (field.name,)
    return DataModelField(
        name=field.name,
        data_type=DataType(type=field.annotation),
        required=field.required,
        nullable=False,
        validation_aliases=list(field.accepted) if by_other_names else None,
        serialization_alias=field.wire if field.wire != field.name else None,
        use_default_kwarg=True,
        use_field_description=True,
        extras={"description": field.text} if field.text else {},
    )


def _compact_docstrings(text: str) -> str:
    """Put the first line of each docstring behind its quotes, and a single line on one line."""
    lines: list[str] = []
    block: list[str] | None = None
    for line in text.split("\n"):
        if line.strip() != '"""':
            (lines if block is None else block).append(line)
        elif block is None:
            block = []
        else:
            indent = line[: len(line) - 3]
            first, *rest = block or [indent]
            lines.append(f'{indent}"""{first.strip()}' + ("" if rest else '"""'))
            if rest:
                lines += [*rest, line]
            block = None
    return "\n".join(lines)
