"""Types as a user's checker sees them; mypy and pyright read this file, nobody runs it."""

from typing import Any, assert_type

from tigerconnect import AsyncClient, Client, RawResponse, UnknownEvent, models

client = Client(key="k", secret="s")

assert_type(client.messages.send(recipient="u", body="b", ttl=5), models.Message)
assert_type(client.messages.send(recipient=models.User(), body="b"), models.Message)
assert_type(client.messages.update_status(read=["m", models.Message()]), None)
client.messages.send()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
client.messages.send(recipient="u")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
client.messages.send(body="b")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
assert_type(client.groups.destroy(group_token="g"), None)
assert_type(client.conversations.find_all(), list[models.Conversation])
assert_type(client.messages.download_attachment(message_token="m"), bytes)
assert_type(
    client.messages.with_raw_response.send(recipient="u", body="b"), RawResponse[models.Message]
)
assert_type(client.messages.get(message_token="m").body, str | None)

client.messages.send("u")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
client.messages.send(recipient="u", body="b", nope=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
client.messages.send(recipient="u", body="b", ttl="5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
client.messages.with_raw_response.send(recipient="u", body="b", ttl="5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
client.groups.destroy()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]

for event in client.events.stream():
    match event:
        case models.MessageEvent():
            assert_type(event.message, models.Message)
        case models.TypingChangeEvent():
            assert_type(event.is_typing, bool | None)
        case UnknownEvent():
            assert_type(event.event_data, Any)
        case _:
            pass


def on_message(event: models.MessageEvent) -> None:
    """Handle a message."""


client.on("message", on_message)
client.on("typing:change", on_message)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
client.on("no such event", on_message)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]


async def with_asyncio(other: AsyncClient) -> None:
    """The same types, awaited."""
    assert_type(await other.messages.send(recipient="u", body="b"), models.Message)
    async with other.messages.with_streaming_response.download_attachment(
        message_token="m"
    ) as response:
        assert_type(await response.aparse(), bytes)
    async for event in other.events.stream():
        if isinstance(event, models.MessageEvent):
            assert_type(event.message.sender_id, str | None)
