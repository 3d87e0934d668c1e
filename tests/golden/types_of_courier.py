"""Types of a JSON:API client as a user's checker sees them; mypy and pyright read it, nobody runs it."""

from typing import assert_type

from courier import APIStatusError, AsyncClient, Client, ErrorDetail, Page, RawResponse, models

client = Client(base_url="https://courier.example.com")

for channel in client.messaging_channels.list(filter_archived=True):
    assert_type(channel, models.MessagingChannel)
    assert_type(channel.id, str)
    assert_type(channel.attributes.name, str | None)
for page in client.messaging_channels.list().pages():
    assert_type(page, Page[models.MessagingChannel])
assert_type(client.messaging_channels.get("7"), models.MessagingChannel)
assert_type(client.messaging_channels.create(name="x"), models.MessagingChannel)
assert_type(client.badge_counts.list(individual_id="7"), list[models.BadgeCount])
raw = client.messaging_channels.with_raw_response.list()
assert_type(raw, RawResponse[list[models.MessagingChannel]])
assert_type(raw.parse_as(models.MessagingChannelCollection), models.MessagingChannelCollection)
client.messaging_channels.update("7", patch=[models.JsonPatchOperation(op="remove", path="/a")])

client.messaging_channels.create(nope=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
client.messaging_channels.create(individual_ids=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
client.messaging_channels.get()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
client.messaging_channels.list("7")  # type: ignore[arg-type, call-arg]  # pyright: ignore[reportCallIssue]


async def lists(other: AsyncClient) -> None:
    """The same for asyncio."""
    async for item in other.messaging_channels.list():
        assert_type(item, models.MessagingChannel)
    async for page in other.messaging_channels.list().pages():
        assert_type(page, Page[models.MessagingChannel])
    assert_type(await other.messaging_channels.archive("7"), models.MessagingChannel)
    first = await other.messaging_channels.with_raw_response.list()
    assert_type(first.parse(), list[models.MessagingChannel])


def on_error(fault: APIStatusError) -> None:
    """What an error of the API holds."""
    assert_type(fault.errors, tuple[ErrorDetail, ...])
    assert_type(fault.pointer, str | None)
