"""The docs of a generated package: Markdown for people who review or use it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tigergen.generate.environment import render
from tigergen.generate.plan import Argument, Method, Plan, Resource
from tigergen.generate.sourced import source_line, type_remark
from tigergen.generate.types import limits, words
from tigergen.generate.view import Model
from tigergen.model import escape, names
from tigergen.model.claim import Json


def docs_files(plan: Plan, templates: Path | None = None) -> dict[str, str]:
    """Return the pages by their path inside the distribution."""
    helpers: dict[str, Any] = {
        "own": templates,
        "plan": plan,
        "python_example": lambda resource, method: python_example(plan, resource, method),
        "curl_example": lambda method: curl_example(plan, method),
        "model_rows": lambda model: model_rows(plan, model),
        "source": lambda where: source_line(plan.canonical, where),
        "argument_limits": lambda argument: limits(argument.schema),
    }
    files = {"docs/README.md": render("docs/index.md.jinja", **helpers)}
    for resource in plan.resources:
        path = f"docs/resources/{page(resource.attribute)}.md"
        files[path] = render("docs/resource.md.jinja", resource=resource, **helpers)
    for model in plan.models:
        files[f"docs/models/{model.class_name}.md"] = render(
            "docs/model.md.jinja", model=model, **helpers
        )
    if plan.events:
        files["docs/events.md"] = render("docs/events.md.jinja", **helpers)
    return files


def page(name: str) -> str:
    """The file name of a page, without ending."""
    return names.file_stem(name)


def example_value(schema: Json, depth: int = 0) -> Json:
    """Return a value the schema allows, the documents' own example first."""
    if not isinstance(schema, dict) or depth > 4:
        return "..."
    for key in ("example", "default", "const"):
        if schema.get(key) is not None:
            return schema[key]
    for key in ("examples", "enum"):
        if isinstance(schema.get(key), list) and schema[key]:
            return schema[key][0]
    for key in ("oneOf", "anyOf", "allOf"):
        if schema.get(key):
            return example_value(schema[key][0], depth + 1)
    kind = schema.get("type")
    kind = kind[0] if isinstance(kind, list) and kind else kind
    match kind:
        case "integer" | "number":
            return schema.get("minimum", 1)
        case "boolean":
            return True
        case "array":
            return [example_value(schema.get("items"), depth + 1)]
        case "object":
            return {}
        case "null":
            return None
        case _:
            by_format = {
                "date-time": "2026-01-01T00:00:00Z",
                "date": "2026-01-01",
                "uuid": "11111111-1111-1111-1111-111111111111",
            }
            return by_format.get(schema.get("format", ""), "...")


def _literal(value: Json) -> str:
    if isinstance(value, str):
        return escape.python_string(value)
    if isinstance(value, list):
        return "[" + ", ".join(_literal(item) for item in value) + "]"
    if isinstance(value, dict):
        return (
            "{"
            + ", ".join(f"{escape.python_string(k)}: {_literal(v)}" for k, v in value.items())
            + "}"
        )
    return repr(value)


def shown_arguments(method: Method) -> list[Argument]:
    """The arguments an example shows: the required ones, and the first few of the body."""
    needed = [argument for argument in method.arguments if argument.required]
    order = (
        "attribute",
        "attributes",
        "member",
        "field",
        "body",
        "query",
        "path",
        "header",
        "cookie",
    )
    more = sorted(
        (argument for argument in method.arguments if not argument.required),
        key=lambda argument: order.index(argument.location),
    )
    return needed + more[: max(0, 3 - len(needed))]


def python_example(plan: Plan, resource: Resource, method: Method) -> str:
    """Return Python that calls the method."""
    call = f"client.{resource.attribute}.{method.name}"
    shown = shown_arguments(method)
    arguments = [_literal(_example(plan, a)) for a in method.positional]
    arguments += [
        f"{a.python}={_literal(_example(plan, a))}" for a in shown if a.location != "path"
    ]
    lines = [f"from {plan.package} import Client", "", f"with {client_call(plan)} as client:"]
    if method.streams:
        lines += [
            f"    with {call}() as stream:",
            "        for event in stream:",
            "            print(event)",
        ]
    elif method.paging:
        lines += [f"    for item in {call}({', '.join(arguments)}):", "        print(item)"]
    else:
        inside = ", ".join(arguments)
        returns = "" if method.result.annotation == "None" else "result = "
        lines.append(f"    {returns}{call}({inside})")
    return "\n".join(lines)


def client_call(plan: Plan) -> str:
    """Return how a client is made: without a known server the caller says where."""
    return "Client()" if plan.base_url else 'Client(base_url="https://api.example.com")'


def first_example(plan: Plan) -> str:
    """Return the example of the method that shows best what the API is for: one that creates."""
    methods = list(plan.methods)
    if not methods:
        return f"from {plan.package} import Client\n\nclient = {client_call(plan)}"

    def rank(pair: tuple[Resource, Method]) -> tuple[bool, int, str]:
        _, method = pair
        return method.http_method != "POST", -len(method.arguments), method.name

    return python_example(plan, *min(methods, key=rank))


def _example(plan: Plan, argument: Argument) -> Json:
    value = example_value(plan.view.types.resolve(argument.schema))
    return f"<{argument.wire}>" if value == "..." else value


def curl_example(plan: Plan, method: Method) -> str:
    """Return a curl command that makes the same request; every word from a document is quoted."""
    path = method.path
    query: list[str] = []
    headers: list[str] = []
    fields: dict[str, Json] = {}
    resource: dict[str, Json] = {"type": method.resource_type}
    for argument in shown_arguments(method):
        value = _example(plan, argument)
        match argument.location:
            case "path":
                path = path.replace("{" + argument.wire + "}", f"<{argument.wire}>")
            case "query":
                query += [
                    f"{argument.wire}={one if isinstance(one, str) else json.dumps(one)}"
                    for one in (value if isinstance(value, list) else [value])
                ]
            case "header":
                headers.append(f"{argument.wire}: {value}")
            case "field":
                fields[argument.wire] = value
            case "attribute":
                resource.setdefault("attributes", {})[argument.wire] = value
            case "attributes":
                resource["attributes"] = value
            case "member":
                resource[argument.wire] = value
            case _:
                pass
    if method.resource_type:
        if method.id_argument:
            resource["id"] = "<id>"
        fields = {"data": resource, **fields}
    words_ = ["curl"]
    if method.streams:
        words_.append("--no-buffer")
    words_.append(f"--request {method.http_method}")
    base = plan.base_url or "https://example.invalid"
    words_.append(escape.shell_word(f"{base}{path}"))
    security = plan.security
    if security.kind == "basic":
        user, password = security.credentials
        words_.append(f'--user "${user.variable}:${password.variable}"')
    elif security.kind == "bearer":
        words_.append(f'--header "Authorization: Bearer ${security.credentials[0].variable}"')
    elif security.kind == "header":
        words_.append(
            f'--header {escape.shell_word(security.name + ": ")}"${security.credentials[0].variable}"'
        )
    for header in headers:
        words_.append(f"--header {escape.shell_word(header)}")
    for pair in query:
        words_.append(
            f"--get --data-urlencode {escape.shell_word(pair)}"
            if pair is query[0] and not fields and method.http_method == "GET"
            else f"--url-query {escape.shell_word(pair)}"
        )
    if fields and method.body_kind == "json":
        words_.append(f"--json {escape.shell_word(json.dumps(fields, ensure_ascii=False))}")
    elif fields:
        flag = "--form" if method.body_kind == "multipart" else "--data-urlencode"
        words_ += [
            f"{flag} {escape.shell_word(f'{name}={value}')}" for name, value in fields.items()
        ]
    return " \\\n  ".join(words_)


def model_rows(plan: Plan, model: Model) -> list[dict[str, str]]:
    """Return a row for each field of a model: names, type, text and source."""
    rows = []
    for prop in model.properties:
        schema = prop.schema if isinstance(prop.schema, dict) else {}
        remark = type_remark(plan.canonical, prop.pointer)
        source = source_line(plan.canonical, prop.pointer)
        text = " ".join(
            part
            for part in [escape.line(str(schema.get("description", ""))), *limits(schema)]
            if part
        )
        rows.append(
            {
                "python": prop.python,
                "wire": prop.wire,
                "type": words(schema),
                "required": "yes" if prop.required else "",
                "text": text,
                "source": f"{source}; {remark}" if remark and source else source,
            }
        )
    return rows
