"""Methods of `client.messages`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Final, Literal

from .. import models
from .._runtime import response
from .._runtime.encoding import ids
from .._runtime.json_type import JSON
from .._runtime.options import RequestOptions
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore
from .._runtime.unset import UNSET, Unset

_SEND: Final = Returns[models.Message](
    models.Message,
    headers={
        "id": "TT-X-Message-Id",
    },
)

_UPDATE_STATUS: Final = Returns[None](
    None,
)

_GET: Final = Returns[models.Message](
    models.Message,
    unwrap="reply",
)

_RECALL: Final = Returns[JSON](
    JSON,
)

_DOWNLOAD_ATTACHMENT: Final = Returns[bytes](
    bytes,
)

_FORWARD: Final = Returns[models.Message | None](
    models.Message | None,
    unwrap="reply",
)


class Messages:
    """Methods of `client.messages`.

    The vendor's SDK also has `messages.sendToConversation`, `messages.sendToNewGroup`,
    `messages.findStatusesPerRecipient`, `messages.retrySend`, `messages.resend`,
    `messages.previewMessage`, `messages.endPreviewMessage`, `messages.downloadAttachmentUrl`,
    `messages.downloadAttachmentToFile`, `messages.findAttachment`: no source says which
    requests they send.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return MessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagesWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return MessagesWithStreamingResponse(self)

    def send(
        self,
        *,
        body: str,
        recipient: str | models.User | models.Group,
        tt_x_organization_key: str | Unset = UNSET,
        tt_x_type: str | Unset = UNSET,
        data: Sequence[models.MessageMetadata | Mapping[str, JSON]] | Unset = UNSET,
        dor: bool | Unset = UNSET,
        recipient_organization: str | Unset = UNSET,
        sender_organization: str | Unset = UNSET,
        ttl: int | Unset = UNSET,
        priority: Literal[0, 1] | int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Message:
        """Send a message to a User or Group.

        Its parameters stand in a JSON object or in the POST body as such. For a recipient
        nobody knows an account is opened, and the message goes to the e-mail address or phone
        number that belongs to it, where there is one.

        Request: `POST /message/`. In the vendor's SDK: `messages.sendToUser`,
        `messages.sendToGroup`. It also takes `attachmentFiles`, `attachmentFile`, which no
        source shows on the wire. Sources: docs/resources/messages.md#send.

        Args:
            body: What the message says.
            recipient: User or Group that receives it, in address encoding. (Decided.)
            tt_x_organization_key: No source describes it.
            tt_x_type: No source describes it.
            data: A JSON array of datum elements that callers define, each with the fields
                listed; empty when there are none.
            dor: Boolean value: the message vanishes once it was read.
            recipient_organization: Token of the organization that receives it.
            sender_organization: Token of the organization the sending User writes from.
            ttl: An integer value, the number of minutes after which the message expires. Unit:
                minutes.
            priority: One of 0, 1.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.messages.send(body="On my way", recipient="someone@example.org")
        """
        request = Request(
            "POST",
            "/message/",
            headers={
                "TT-X-Organization-Key": tt_x_organization_key,
                "TT-X-Type": tt_x_type,
            },
            json={
                "body": body,
                "recipient": ids(recipient),
                "data": data,
                "dor": dor,
                "recipient_organization": recipient_organization,
                "sender_organization": sender_organization,
                "ttl": ttl,
                "priority": priority,
            },
        )
        return self._core.request(request, _SEND, options)

    def update_status(
        self,
        *,
        delivered: Sequence[str | models.Message] | Unset = UNSET,
        read: Sequence[str | models.Message] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change the delivery status of one message or of several.

        Request: `PUT /message/status/`. In the vendor's SDK: `messages.markAsRead`. Sources:
        docs/resources/messages.md#update_status.

        Args:
            delivered: A list of message tokens that become Delivered. (Type inferred.)
            read: A list of message tokens that become Read. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.messages.update_status(delivered=["some-delivered"], read=["some-read"])
        """
        request = Request(
            "PUT",
            "/message/status/",
            json={
                "delivered": ids(delivered),
                "read": ids(read),
            },
        )
        return self._core.request(request, _UPDATE_STATUS, options)

    def get(
        self,
        message_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Message:
        """Get what is known of a message.

        Request: `GET /message/{message_token}/`. Sources: docs/resources/messages.md#get.

        Args:
            message_token: The token of the message. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            The message.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.messages.get("some-message-token")
        """
        request = Request(
            "GET",
            "/message/{message_token}/",
            path_values={
                "message_token": message_token,
            },
        )
        return self._core.request(request, _GET, options)

    def recall(
        self,
        message_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> JSON:
        """Recalls the message that has this message token.

        Recalling it again is not an error.

        Request: `DELETE /message/{message_token}/` (method inferred). In the vendor's SDK:
        `messages.recall`. Sources: docs/resources/messages.md#recall.

        Args:
            message_token: The token of the message. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            JSON: no source says what the answer holds.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.messages.recall("some-message-token")
        """
        request = Request(
            "DELETE",
            "/message/{message_token}/",
            path_values={
                "message_token": message_token,
            },
        )
        return self._core.request(request, _RECALL, options)

    def download_attachment(
        self,
        message_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Fetches the attachment of the message.

        A message holds one attachment at most so far. The answer is the attached file.

        Request: `GET /message/{message_token}/attachment/1/` (inferred). In the vendor's SDK:
        `messages.downloadAttachment`. Sources: docs/resources/messages.md#download_attachment.

        Args:
            message_token: The token of the message. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            The attached file.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.messages.download_attachment("some-message-token")
        """
        request = Request(
            "GET",
            "/message/{message_token}/attachment/1/",
            path_values={
                "message_token": message_token,
            },
            accept="application/octet-stream",
        )
        return self._core.request(request, _DOWNLOAD_ATTACHMENT, options)

    def forward(
        self,
        message_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Message | None:
        """Forward the message to another User or Group.

        Request: `POST /message/{message_token}/forward/` (inferred). In the vendor's SDK:
        `messages.forward`. It also takes `recipientId`, `organizationId`, which no source shows
        on the wire. Sources: docs/resources/messages.md#forward.

        Args:
            message_token: The token of the message. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.messages.forward("some-message-token")
        """
        request = Request(
            "POST",
            "/message/{message_token}/forward/",
            path_values={
                "message_token": message_token,
            },
        )
        return self._core.request(request, _FORWARD, options)


class AsyncMessages:
    """Methods of `client.messages`, for asyncio.

    The vendor's SDK also has `messages.sendToConversation`, `messages.sendToNewGroup`,
    `messages.findStatusesPerRecipient`, `messages.retrySend`, `messages.resend`,
    `messages.previewMessage`, `messages.endPreviewMessage`, `messages.downloadAttachmentUrl`,
    `messages.downloadAttachmentToFile`, `messages.findAttachment`: no source says which
    requests they send.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncMessagesWithStreamingResponse(self)

    async def send(
        self,
        *,
        body: str,
        recipient: str | models.User | models.Group,
        tt_x_organization_key: str | Unset = UNSET,
        tt_x_type: str | Unset = UNSET,
        data: Sequence[models.MessageMetadata | Mapping[str, JSON]] | Unset = UNSET,
        dor: bool | Unset = UNSET,
        recipient_organization: str | Unset = UNSET,
        sender_organization: str | Unset = UNSET,
        ttl: int | Unset = UNSET,
        priority: Literal[0, 1] | int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Message:
        """Send a message to a User or Group.

        Its parameters stand in a JSON object or in the POST body as such. For a recipient
        nobody knows an account is opened, and the message goes to the e-mail address or phone
        number that belongs to it, where there is one.

        Request: `POST /message/`. In the vendor's SDK: `messages.sendToUser`,
        `messages.sendToGroup`. It also takes `attachmentFiles`, `attachmentFile`, which no
        source shows on the wire. Sources: docs/resources/messages.md#send.

        Args:
            body: What the message says.
            recipient: User or Group that receives it, in address encoding. (Decided.)
            tt_x_organization_key: No source describes it.
            tt_x_type: No source describes it.
            data: A JSON array of datum elements that callers define, each with the fields
                listed; empty when there are none.
            dor: Boolean value: the message vanishes once it was read.
            recipient_organization: Token of the organization that receives it.
            sender_organization: Token of the organization the sending User writes from.
            ttl: An integer value, the number of minutes after which the message expires. Unit:
                minutes.
            priority: One of 0, 1.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.messages.send(body="On my way", recipient="someone@example.org")
        """
        request = Request(
            "POST",
            "/message/",
            headers={
                "TT-X-Organization-Key": tt_x_organization_key,
                "TT-X-Type": tt_x_type,
            },
            json={
                "body": body,
                "recipient": ids(recipient),
                "data": data,
                "dor": dor,
                "recipient_organization": recipient_organization,
                "sender_organization": sender_organization,
                "ttl": ttl,
                "priority": priority,
            },
        )
        return await self._core.request(request, _SEND, options)

    async def update_status(
        self,
        *,
        delivered: Sequence[str | models.Message] | Unset = UNSET,
        read: Sequence[str | models.Message] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change the delivery status of one message or of several.

        Request: `PUT /message/status/`. In the vendor's SDK: `messages.markAsRead`. Sources:
        docs/resources/messages.md#update_status.

        Args:
            delivered: A list of message tokens that become Delivered. (Type inferred.)
            read: A list of message tokens that become Read. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.messages.update_status(delivered=["some-delivered"], read=["some-read"])
        """
        request = Request(
            "PUT",
            "/message/status/",
            json={
                "delivered": ids(delivered),
                "read": ids(read),
            },
        )
        return await self._core.request(request, _UPDATE_STATUS, options)

    async def get(
        self,
        message_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Message:
        """Get what is known of a message.

        Request: `GET /message/{message_token}/`. Sources: docs/resources/messages.md#get.

        Args:
            message_token: The token of the message. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            The message.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.messages.get("some-message-token")
        """
        request = Request(
            "GET",
            "/message/{message_token}/",
            path_values={
                "message_token": message_token,
            },
        )
        return await self._core.request(request, _GET, options)

    async def recall(
        self,
        message_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> JSON:
        """Recalls the message that has this message token.

        Recalling it again is not an error.

        Request: `DELETE /message/{message_token}/` (method inferred). In the vendor's SDK:
        `messages.recall`. Sources: docs/resources/messages.md#recall.

        Args:
            message_token: The token of the message. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            JSON: no source says what the answer holds.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.messages.recall("some-message-token")
        """
        request = Request(
            "DELETE",
            "/message/{message_token}/",
            path_values={
                "message_token": message_token,
            },
        )
        return await self._core.request(request, _RECALL, options)

    async def download_attachment(
        self,
        message_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Fetches the attachment of the message.

        A message holds one attachment at most so far. The answer is the attached file.

        Request: `GET /message/{message_token}/attachment/1/` (inferred). In the vendor's SDK:
        `messages.downloadAttachment`. Sources: docs/resources/messages.md#download_attachment.

        Args:
            message_token: The token of the message. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            The attached file.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.messages.download_attachment("some-message-token")
        """
        request = Request(
            "GET",
            "/message/{message_token}/attachment/1/",
            path_values={
                "message_token": message_token,
            },
            accept="application/octet-stream",
        )
        return await self._core.request(request, _DOWNLOAD_ATTACHMENT, options)

    async def forward(
        self,
        message_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Message | None:
        """Forward the message to another User or Group.

        Request: `POST /message/{message_token}/forward/` (inferred). In the vendor's SDK:
        `messages.forward`. It also takes `recipientId`, `organizationId`, which no source shows
        on the wire. Sources: docs/resources/messages.md#forward.

        Args:
            message_token: The token of the message. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.messages.forward("some-message-token")
        """
        request = Request(
            "POST",
            "/message/{message_token}/forward/",
            path_values={
                "message_token": message_token,
            },
        )
        return await self._core.request(request, _FORWARD, options)


class MessagesWithRawResponse:
    """Methods of `client.messages`, returning the response."""

    def __init__(self, resource: Messages) -> None:
        self.send = response.raw(resource.send)
        self.update_status = response.raw(resource.update_status)
        self.get = response.raw(resource.get)
        self.recall = response.raw(resource.recall)
        self.download_attachment = response.raw(resource.download_attachment)
        self.forward = response.raw(resource.forward)


class MessagesWithStreamingResponse:
    """Methods of `client.messages`, as context managers, giving the response unread."""

    def __init__(self, resource: Messages) -> None:
        self.send = response.streamed(resource.send)
        self.update_status = response.streamed(resource.update_status)
        self.get = response.streamed(resource.get)
        self.recall = response.streamed(resource.recall)
        self.download_attachment = response.streamed(resource.download_attachment)
        self.forward = response.streamed(resource.forward)


class AsyncMessagesWithRawResponse:
    """Methods of `client.messages`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncMessages) -> None:
        self.send = response.async_raw(resource.send)
        self.update_status = response.async_raw(resource.update_status)
        self.get = response.async_raw(resource.get)
        self.recall = response.async_raw(resource.recall)
        self.download_attachment = response.async_raw(resource.download_attachment)
        self.forward = response.async_raw(resource.forward)


class AsyncMessagesWithStreamingResponse:
    """Methods of `client.messages`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncMessages) -> None:
        self.send = response.async_streamed(resource.send)
        self.update_status = response.async_streamed(resource.update_status)
        self.get = response.async_streamed(resource.get)
        self.recall = response.async_streamed(resource.recall)
        self.download_attachment = response.async_streamed(resource.download_attachment)
        self.forward = response.async_streamed(resource.forward)
