"""Methods of `client.messages`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from .. import models
from .._runtime import response
from .._runtime.options import RequestOptions
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore
from .._runtime.unset import UNSET, Unset


class Messages:
    """Methods of `client.messages`."""

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
        tt_x_organization_key: str | Unset = UNSET,
        tt_x_type: str | Unset = UNSET,
        body: str | Unset = UNSET,
        data: Sequence[Mapping[str, Any]] | Unset = UNSET,
        dor: bool | Unset = UNSET,
        recipient_organization: str | Unset = UNSET,
        sender_organization: str | Unset = UNSET,
        ttl: int | Unset = UNSET,
        priority: Literal[0, 1] | int | Unset = UNSET,
        recipient: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Message:
        """Send a message to a User or Group. Its parameters stand in a JSON object or in the POST
        body as such. For a recipient nobody knows an account is opened, and the message goes to
        the e-mail address or phone number that belongs to it, where there is one.

        Request: `POST /message/`
        (stated; source: sources/message-status-fragment.yaml:129; sources/message-typing-fragment.yaml:25;
        sources/apis.yaml:99,100 and 1 more).

        Args:
            tt_x_organization_key: Source: sources/wire-facts.yaml:181.
            tt_x_type: Source: sources/wire-facts.yaml:185.
            body: Text of the message. Source: sources/message-status-fragment.yaml:138;
                sources/message-typing-fragment.yaml:34; sources/wire-facts.yaml:195.
            data: A JSON array of datum elements that callers define, each with the fields
                listed; empty when there are none. Source:
                sources/message-status-fragment.yaml:141;
                sources/message-typing-fragment.yaml:37; sources/wire-facts.yaml:210.
            dor: Boolean value: the message vanishes once it was read. Source:
                sources/message-status-fragment.yaml:145;
                sources/message-typing-fragment.yaml:41; sources/wire-facts.yaml:205.
            recipient_organization: Token of the organization that receives it. Source:
                sources/message-status-fragment.yaml:151;
                sources/message-typing-fragment.yaml:47; sources/wire-facts.yaml:201.
            sender_organization: Token of the organization the sending User writes from. Source:
                sources/message-status-fragment.yaml:154;
                sources/message-typing-fragment.yaml:50; sources/wire-facts.yaml:199.
            ttl: An integer value, the number of minutes after which the message expires. Unit:
                minutes. Source: sources/message-status-fragment.yaml:157;
                sources/message-typing-fragment.yaml:53; sources/wire-facts.yaml:203.
            priority: One of 0, 1. Source: sources/wire-facts.yaml:207.
            recipient: User or Group that receives it, in address encoding. Source:
                decisions.overlay.yaml:22 (decided: overlay); type decided: overlay.
            options: Timeout, retries and headers of this call.

        Returns:
            OK

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
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
                "data": data,
                "dor": dor,
                "recipient_organization": recipient_organization,
                "sender_organization": sender_organization,
                "ttl": ttl,
                "priority": priority,
                "recipient": recipient,
            },
        )
        returns = Returns[models.Message](
            models.Message,
            headers={
                "id": "TT-X-Message-Id",
            },
        )
        return self._core.request(request, returns, options)

    def send_to_user(
        self,
        *,
        tt_x_organization_key: str | Unset = UNSET,
        tt_x_type: str | Unset = UNSET,
        body: str | Unset = UNSET,
        data: Sequence[Mapping[str, Any]] | Unset = UNSET,
        dor: bool | Unset = UNSET,
        recipient_organization: str | Unset = UNSET,
        sender_organization: str | Unset = UNSET,
        ttl: int | Unset = UNSET,
        priority: Literal[0, 1] | int | Unset = UNSET,
        recipient: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Message:
        """Sends a message to one user

        Send a message to a User or Group. Its parameters stand in a JSON object or in the POST
        body as such. For a recipient nobody knows an account is opened, and the message goes to
        the e-mail address or phone number that belongs to it, where there is one.

        Request: `POST /message/`
        (stated; source: sources/message-status-fragment.yaml:129; sources/message-typing-fragment.yaml:25;
        sources/apis.yaml:99,100 and 1 more).

        In the vendor's SDK: `messages.sendToUser` (source: sources/javascript-sdk-readme.txt:438).

        Args:
            tt_x_organization_key: Source: sources/wire-facts.yaml:181.
            tt_x_type: Source: sources/wire-facts.yaml:185.
            body: Text of the message. Source: sources/message-status-fragment.yaml:138;
                sources/message-typing-fragment.yaml:34; sources/wire-facts.yaml:195.
            data: A JSON array of datum elements that callers define, each with the fields
                listed; empty when there are none. Source:
                sources/message-status-fragment.yaml:141;
                sources/message-typing-fragment.yaml:37; sources/wire-facts.yaml:210.
            dor: Boolean value: the message vanishes once it was read. Source:
                sources/message-status-fragment.yaml:145;
                sources/message-typing-fragment.yaml:41; sources/wire-facts.yaml:205.
            recipient_organization: Token of the organization that receives it. Source:
                sources/message-status-fragment.yaml:151;
                sources/message-typing-fragment.yaml:47; sources/wire-facts.yaml:201.
            sender_organization: Token of the organization the sending User writes from. Source:
                sources/message-status-fragment.yaml:154;
                sources/message-typing-fragment.yaml:50; sources/wire-facts.yaml:199.
            ttl: An integer value, the number of minutes after which the message expires. Unit:
                minutes. Source: sources/message-status-fragment.yaml:157;
                sources/message-typing-fragment.yaml:53; sources/wire-facts.yaml:203.
            priority: One of 0, 1. Source: sources/wire-facts.yaml:207.
            recipient: User or Group that receives it, in address encoding. Source:
                decisions.overlay.yaml:22 (decided: overlay); type decided: overlay.
            options: Timeout, retries and headers of this call.

        Returns:
            OK

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
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
                "data": data,
                "dor": dor,
                "recipient_organization": recipient_organization,
                "sender_organization": sender_organization,
                "ttl": ttl,
                "priority": priority,
                "recipient": recipient,
            },
        )
        returns = Returns[models.Message](
            models.Message,
            headers={
                "id": "TT-X-Message-Id",
            },
        )
        return self._core.request(request, returns, options)

    def send_to_group(
        self,
        *,
        tt_x_organization_key: str | Unset = UNSET,
        tt_x_type: str | Unset = UNSET,
        body: str | Unset = UNSET,
        data: Sequence[Mapping[str, Any]] | Unset = UNSET,
        dor: bool | Unset = UNSET,
        recipient_organization: str | Unset = UNSET,
        sender_organization: str | Unset = UNSET,
        ttl: int | Unset = UNSET,
        priority: Literal[0, 1] | int | Unset = UNSET,
        recipient: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Message:
        """Sends a message to a group. A Group object for groupId brings its organizationId along,
        so that none need be given.

        Send a message to a User or Group. Its parameters stand in a JSON object or in the POST
        body as such. For a recipient nobody knows an account is opened, and the message goes to
        the e-mail address or phone number that belongs to it, where there is one.

        Request: `POST /message/`
        (stated; source: sources/message-status-fragment.yaml:129; sources/message-typing-fragment.yaml:25;
        sources/apis.yaml:99,100 and 1 more).

        In the vendor's SDK: `messages.sendToGroup` (source: sources/javascript-sdk-readme.txt:479).

        Args:
            tt_x_organization_key: Source: sources/wire-facts.yaml:181.
            tt_x_type: Source: sources/wire-facts.yaml:185.
            body: Text of the message. Source: sources/message-status-fragment.yaml:138;
                sources/message-typing-fragment.yaml:34; sources/wire-facts.yaml:195.
            data: A JSON array of datum elements that callers define, each with the fields
                listed; empty when there are none. Source:
                sources/message-status-fragment.yaml:141;
                sources/message-typing-fragment.yaml:37; sources/wire-facts.yaml:210.
            dor: Boolean value: the message vanishes once it was read. Source:
                sources/message-status-fragment.yaml:145;
                sources/message-typing-fragment.yaml:41; sources/wire-facts.yaml:205.
            recipient_organization: Token of the organization that receives it. Source:
                sources/message-status-fragment.yaml:151;
                sources/message-typing-fragment.yaml:47; sources/wire-facts.yaml:201.
            sender_organization: Token of the organization the sending User writes from. Source:
                sources/message-status-fragment.yaml:154;
                sources/message-typing-fragment.yaml:50; sources/wire-facts.yaml:199.
            ttl: An integer value, the number of minutes after which the message expires. Unit:
                minutes. Source: sources/message-status-fragment.yaml:157;
                sources/message-typing-fragment.yaml:53; sources/wire-facts.yaml:203.
            priority: One of 0, 1. Source: sources/wire-facts.yaml:207.
            recipient: User or Group that receives it, in address encoding. Source:
                decisions.overlay.yaml:22 (decided: overlay); type decided: overlay.
            options: Timeout, retries and headers of this call.

        Returns:
            OK

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
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
                "data": data,
                "dor": dor,
                "recipient_organization": recipient_organization,
                "sender_organization": sender_organization,
                "ttl": ttl,
                "priority": priority,
                "recipient": recipient,
            },
        )
        returns = Returns[models.Message](
            models.Message,
            headers={
                "id": "TT-X-Message-Id",
            },
        )
        return self._core.request(request, returns, options)

    def update_status(
        self,
        *,
        delivered: Sequence[str] | Unset = UNSET,
        read: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Change the delivery status of one message or of several.

        Request: `PUT /message/status/`
        (stated; source: sources/message-status-fragment.yaml:167; sources/message-typing-fragment.yaml:63;
        sources/apis.yaml:116,117).

        Args:
            delivered: A list of message tokens that become Delivered. Source:
                sources/message-status-fragment.yaml:173;
                sources/message-typing-fragment.yaml:69; type inferred: wording-array.
            read: A list of message tokens that become Read. Source:
                sources/message-status-fragment.yaml:176;
                sources/message-typing-fragment.yaml:72; type inferred: wording-array.
            options: Timeout, retries and headers of this call.

        Returns:
            OK

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "PUT",
            "/message/status/",
            json={
                "delivered": delivered,
                "read": read,
            },
        )
        returns = Returns[Any](Any)
        return self._core.request(request, returns, options)

    def mark_as_read(
        self,
        *,
        delivered: Sequence[str] | Unset = UNSET,
        read: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Marks a message that came in as read, and lets its sender know. Each message that comes
        in counts as DELIVERED by itself. READ is for the application to say, when the user has
        seen it.

        Change the delivery status of one message or of several.

        Request: `PUT /message/status/`
        (stated; source: sources/message-status-fragment.yaml:167; sources/message-typing-fragment.yaml:63;
        sources/apis.yaml:116,117).

        In the vendor's SDK: `messages.markAsRead` (source: sources/javascript-sdk-readme.txt:585,587).

        Args:
            delivered: A list of message tokens that become Delivered. Source:
                sources/message-status-fragment.yaml:173;
                sources/message-typing-fragment.yaml:69; type inferred: wording-array.
            read: A list of message tokens that become Read. Source:
                sources/message-status-fragment.yaml:176;
                sources/message-typing-fragment.yaml:72; type inferred: wording-array.
            options: Timeout, retries and headers of this call.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "PUT",
            "/message/status/",
            json={
                "delivered": delivered,
                "read": read,
            },
        )
        returns = Returns[None](None, unwrap="reply")
        return self._core.request(request, returns, options)

    def typing(
        self,
        *,
        recipient: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Tell a recipient that a certain User is typing in a conversation.

        Request: `GET /message/typing/`
        (stated; source: sources/message-typing-fragment.yaml:82; sources/apis.yaml:130,131).

        Args:
            recipient: User or Group to tell, in address encoding. Source:
                sources/message-typing-fragment.yaml:89; type inferred: same-name-elsewhere.
            options: Timeout, retries and headers of this call.

        Returns:
            OK

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/message/typing/",
            query={
                "recipient": recipient,
            },
        )
        returns = Returns[Any](Any)
        return self._core.request(request, returns, options)

    def delete_typing(
        self,
        recipient_address: str,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """Tell a recipient that the User has stopped typing in a conversation. It is a User or a
        Group, in address encoding.

        Request: `DELETE /message/typing/{recipient_address}/`
        (source: sources/apis.yaml:144,145 (inferred: path-slug)).

        Args:
            recipient_address: Source: sources/apis.yaml:144,145 (inferred: path-template).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "DELETE",
            "/message/typing/{recipient_address}/",
            path_values={
                "recipient_address": recipient_address,
            },
        )
        returns = Returns[Any](Any)
        return self._core.request(request, returns, options)

    def get(
        self,
        message_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Message:
        """Get what is known of a message

        Request: `GET /message/{message_token}/`
        (stated; source: sources/apis.yaml:173,174; sources/wire-facts.yaml:225).

        Args:
            message_token: Source: sources/apis.yaml:173,174; sources/wire-facts.yaml:225
                (inferred: path-template).
            options: Timeout, retries and headers of this call.

        Returns:
            The message.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/message/{message_token}/",
            path_values={
                "message_token": message_token,
            },
        )
        returns = Returns[models.Message](models.Message, unwrap="reply")
        return self._core.request(request, returns, options)

    def delete(
        self,
        message_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """Recalls the message that has this message token. Recalling it again is not an error.

        Request: `DELETE /message/{message_token}/`
        (source: sources/apis.yaml:159,160 (inferred: path-slug)).

        Args:
            message_token: Source: sources/apis.yaml:159,160 (inferred: path-template).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "DELETE",
            "/message/{message_token}/",
            path_values={
                "message_token": message_token,
            },
        )
        returns = Returns[Any](Any)
        return self._core.request(request, returns, options)

    def recall(
        self,
        message_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> list[bool] | None:
        """Takes back messages of the current user. The answer has, for each of them, whether it
        was recalled.

        Recalls the message that has this message token. Recalling it again is not an error.

        Request: `DELETE /message/{message_token}/`
        (source: sources/apis.yaml:159,160 (inferred: path-slug)).

        In the vendor's SDK: `messages.recall` (source: sources/javascript-sdk-readme.txt:653).

        Args:
            message_token: Source: sources/apis.yaml:159,160 (inferred: path-template).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "DELETE",
            "/message/{message_token}/",
            path_values={
                "message_token": message_token,
            },
        )
        returns = Returns[list[bool] | None](list[bool] | None, unwrap="reply")
        return self._core.request(request, returns, options)

    def get_attachment(
        self,
        message_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Fetches the attachment of the message. A message holds one attachment at most so far.
        The answer is the attached file.

        Request: `GET /message/{message_token}/attachment/1/`
        (source: sources/apis.yaml:186,187 (inferred: path-slug)).

        Args:
            message_token: Source: sources/apis.yaml:186,187 (inferred: path-template).
            options: Timeout, retries and headers of this call.

        Returns:
            The attached file

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/message/{message_token}/attachment/1/",
            path_values={
                "message_token": message_token,
            },
            accept="application/octet-stream",
        )
        returns = Returns[bytes](bytes)
        return self._core.request(request, returns, options)

    def download_attachment(
        self,
        message_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Saves a file on this computer. The browser starts a download.

        Fetches the attachment of the message. A message holds one attachment at most so far.
        The answer is the attached file.

        Request: `GET /message/{message_token}/attachment/1/`
        (source: sources/apis.yaml:186,187 (inferred: path-slug)).

        In the vendor's SDK: `messages.downloadAttachment` (source: sources/javascript-sdk-readme.txt:820).

        Args:
            message_token: Source: sources/apis.yaml:186,187 (inferred: path-template).
            options: Timeout, retries and headers of this call.

        Returns:
            The attached file

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/message/{message_token}/attachment/1/",
            path_values={
                "message_token": message_token,
            },
            accept="application/octet-stream",
        )
        returns = Returns[bytes](bytes)
        return self._core.request(request, returns, options)

    def forward(
        self,
        message_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Message | None:
        """Sends a copy of a message on to a user or a group, from the current user.

        Forward the message to another User or Group.

        Request: `POST /message/{message_token}/forward/`
        (source: sources/apis.yaml:201,202 (inferred: path-slug)).

        In the vendor's SDK: `messages.forward` (source: sources/javascript-sdk-readme.txt:670).

        Args:
            message_token: Source: sources/apis.yaml:201,202 (inferred: path-template).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/message/{message_token}/forward/",
            path_values={
                "message_token": message_token,
            },
        )
        returns = Returns[models.Message | None](models.Message | None, unwrap="reply")
        return self._core.request(request, returns, options)


class AsyncMessages:
    """Methods of `client.messages`, for asyncio."""

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
        tt_x_organization_key: str | Unset = UNSET,
        tt_x_type: str | Unset = UNSET,
        body: str | Unset = UNSET,
        data: Sequence[Mapping[str, Any]] | Unset = UNSET,
        dor: bool | Unset = UNSET,
        recipient_organization: str | Unset = UNSET,
        sender_organization: str | Unset = UNSET,
        ttl: int | Unset = UNSET,
        priority: Literal[0, 1] | int | Unset = UNSET,
        recipient: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Message:
        """Send a message to a User or Group. Its parameters stand in a JSON object or in the POST
        body as such. For a recipient nobody knows an account is opened, and the message goes to
        the e-mail address or phone number that belongs to it, where there is one.

        Request: `POST /message/`
        (stated; source: sources/message-status-fragment.yaml:129; sources/message-typing-fragment.yaml:25;
        sources/apis.yaml:99,100 and 1 more).

        Args:
            tt_x_organization_key: Source: sources/wire-facts.yaml:181.
            tt_x_type: Source: sources/wire-facts.yaml:185.
            body: Text of the message. Source: sources/message-status-fragment.yaml:138;
                sources/message-typing-fragment.yaml:34; sources/wire-facts.yaml:195.
            data: A JSON array of datum elements that callers define, each with the fields
                listed; empty when there are none. Source:
                sources/message-status-fragment.yaml:141;
                sources/message-typing-fragment.yaml:37; sources/wire-facts.yaml:210.
            dor: Boolean value: the message vanishes once it was read. Source:
                sources/message-status-fragment.yaml:145;
                sources/message-typing-fragment.yaml:41; sources/wire-facts.yaml:205.
            recipient_organization: Token of the organization that receives it. Source:
                sources/message-status-fragment.yaml:151;
                sources/message-typing-fragment.yaml:47; sources/wire-facts.yaml:201.
            sender_organization: Token of the organization the sending User writes from. Source:
                sources/message-status-fragment.yaml:154;
                sources/message-typing-fragment.yaml:50; sources/wire-facts.yaml:199.
            ttl: An integer value, the number of minutes after which the message expires. Unit:
                minutes. Source: sources/message-status-fragment.yaml:157;
                sources/message-typing-fragment.yaml:53; sources/wire-facts.yaml:203.
            priority: One of 0, 1. Source: sources/wire-facts.yaml:207.
            recipient: User or Group that receives it, in address encoding. Source:
                decisions.overlay.yaml:22 (decided: overlay); type decided: overlay.
            options: Timeout, retries and headers of this call.

        Returns:
            OK

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
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
                "data": data,
                "dor": dor,
                "recipient_organization": recipient_organization,
                "sender_organization": sender_organization,
                "ttl": ttl,
                "priority": priority,
                "recipient": recipient,
            },
        )
        returns = Returns[models.Message](
            models.Message,
            headers={
                "id": "TT-X-Message-Id",
            },
        )
        return await self._core.request(request, returns, options)

    async def send_to_user(
        self,
        *,
        tt_x_organization_key: str | Unset = UNSET,
        tt_x_type: str | Unset = UNSET,
        body: str | Unset = UNSET,
        data: Sequence[Mapping[str, Any]] | Unset = UNSET,
        dor: bool | Unset = UNSET,
        recipient_organization: str | Unset = UNSET,
        sender_organization: str | Unset = UNSET,
        ttl: int | Unset = UNSET,
        priority: Literal[0, 1] | int | Unset = UNSET,
        recipient: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Message:
        """Sends a message to one user

        Send a message to a User or Group. Its parameters stand in a JSON object or in the POST
        body as such. For a recipient nobody knows an account is opened, and the message goes to
        the e-mail address or phone number that belongs to it, where there is one.

        Request: `POST /message/`
        (stated; source: sources/message-status-fragment.yaml:129; sources/message-typing-fragment.yaml:25;
        sources/apis.yaml:99,100 and 1 more).

        In the vendor's SDK: `messages.sendToUser` (source: sources/javascript-sdk-readme.txt:438).

        Args:
            tt_x_organization_key: Source: sources/wire-facts.yaml:181.
            tt_x_type: Source: sources/wire-facts.yaml:185.
            body: Text of the message. Source: sources/message-status-fragment.yaml:138;
                sources/message-typing-fragment.yaml:34; sources/wire-facts.yaml:195.
            data: A JSON array of datum elements that callers define, each with the fields
                listed; empty when there are none. Source:
                sources/message-status-fragment.yaml:141;
                sources/message-typing-fragment.yaml:37; sources/wire-facts.yaml:210.
            dor: Boolean value: the message vanishes once it was read. Source:
                sources/message-status-fragment.yaml:145;
                sources/message-typing-fragment.yaml:41; sources/wire-facts.yaml:205.
            recipient_organization: Token of the organization that receives it. Source:
                sources/message-status-fragment.yaml:151;
                sources/message-typing-fragment.yaml:47; sources/wire-facts.yaml:201.
            sender_organization: Token of the organization the sending User writes from. Source:
                sources/message-status-fragment.yaml:154;
                sources/message-typing-fragment.yaml:50; sources/wire-facts.yaml:199.
            ttl: An integer value, the number of minutes after which the message expires. Unit:
                minutes. Source: sources/message-status-fragment.yaml:157;
                sources/message-typing-fragment.yaml:53; sources/wire-facts.yaml:203.
            priority: One of 0, 1. Source: sources/wire-facts.yaml:207.
            recipient: User or Group that receives it, in address encoding. Source:
                decisions.overlay.yaml:22 (decided: overlay); type decided: overlay.
            options: Timeout, retries and headers of this call.

        Returns:
            OK

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
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
                "data": data,
                "dor": dor,
                "recipient_organization": recipient_organization,
                "sender_organization": sender_organization,
                "ttl": ttl,
                "priority": priority,
                "recipient": recipient,
            },
        )
        returns = Returns[models.Message](
            models.Message,
            headers={
                "id": "TT-X-Message-Id",
            },
        )
        return await self._core.request(request, returns, options)

    async def send_to_group(
        self,
        *,
        tt_x_organization_key: str | Unset = UNSET,
        tt_x_type: str | Unset = UNSET,
        body: str | Unset = UNSET,
        data: Sequence[Mapping[str, Any]] | Unset = UNSET,
        dor: bool | Unset = UNSET,
        recipient_organization: str | Unset = UNSET,
        sender_organization: str | Unset = UNSET,
        ttl: int | Unset = UNSET,
        priority: Literal[0, 1] | int | Unset = UNSET,
        recipient: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Message:
        """Sends a message to a group. A Group object for groupId brings its organizationId along,
        so that none need be given.

        Send a message to a User or Group. Its parameters stand in a JSON object or in the POST
        body as such. For a recipient nobody knows an account is opened, and the message goes to
        the e-mail address or phone number that belongs to it, where there is one.

        Request: `POST /message/`
        (stated; source: sources/message-status-fragment.yaml:129; sources/message-typing-fragment.yaml:25;
        sources/apis.yaml:99,100 and 1 more).

        In the vendor's SDK: `messages.sendToGroup` (source: sources/javascript-sdk-readme.txt:479).

        Args:
            tt_x_organization_key: Source: sources/wire-facts.yaml:181.
            tt_x_type: Source: sources/wire-facts.yaml:185.
            body: Text of the message. Source: sources/message-status-fragment.yaml:138;
                sources/message-typing-fragment.yaml:34; sources/wire-facts.yaml:195.
            data: A JSON array of datum elements that callers define, each with the fields
                listed; empty when there are none. Source:
                sources/message-status-fragment.yaml:141;
                sources/message-typing-fragment.yaml:37; sources/wire-facts.yaml:210.
            dor: Boolean value: the message vanishes once it was read. Source:
                sources/message-status-fragment.yaml:145;
                sources/message-typing-fragment.yaml:41; sources/wire-facts.yaml:205.
            recipient_organization: Token of the organization that receives it. Source:
                sources/message-status-fragment.yaml:151;
                sources/message-typing-fragment.yaml:47; sources/wire-facts.yaml:201.
            sender_organization: Token of the organization the sending User writes from. Source:
                sources/message-status-fragment.yaml:154;
                sources/message-typing-fragment.yaml:50; sources/wire-facts.yaml:199.
            ttl: An integer value, the number of minutes after which the message expires. Unit:
                minutes. Source: sources/message-status-fragment.yaml:157;
                sources/message-typing-fragment.yaml:53; sources/wire-facts.yaml:203.
            priority: One of 0, 1. Source: sources/wire-facts.yaml:207.
            recipient: User or Group that receives it, in address encoding. Source:
                decisions.overlay.yaml:22 (decided: overlay); type decided: overlay.
            options: Timeout, retries and headers of this call.

        Returns:
            OK

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
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
                "data": data,
                "dor": dor,
                "recipient_organization": recipient_organization,
                "sender_organization": sender_organization,
                "ttl": ttl,
                "priority": priority,
                "recipient": recipient,
            },
        )
        returns = Returns[models.Message](
            models.Message,
            headers={
                "id": "TT-X-Message-Id",
            },
        )
        return await self._core.request(request, returns, options)

    async def update_status(
        self,
        *,
        delivered: Sequence[str] | Unset = UNSET,
        read: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Change the delivery status of one message or of several.

        Request: `PUT /message/status/`
        (stated; source: sources/message-status-fragment.yaml:167; sources/message-typing-fragment.yaml:63;
        sources/apis.yaml:116,117).

        Args:
            delivered: A list of message tokens that become Delivered. Source:
                sources/message-status-fragment.yaml:173;
                sources/message-typing-fragment.yaml:69; type inferred: wording-array.
            read: A list of message tokens that become Read. Source:
                sources/message-status-fragment.yaml:176;
                sources/message-typing-fragment.yaml:72; type inferred: wording-array.
            options: Timeout, retries and headers of this call.

        Returns:
            OK

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "PUT",
            "/message/status/",
            json={
                "delivered": delivered,
                "read": read,
            },
        )
        returns = Returns[Any](Any)
        return await self._core.request(request, returns, options)

    async def mark_as_read(
        self,
        *,
        delivered: Sequence[str] | Unset = UNSET,
        read: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Marks a message that came in as read, and lets its sender know. Each message that comes
        in counts as DELIVERED by itself. READ is for the application to say, when the user has
        seen it.

        Change the delivery status of one message or of several.

        Request: `PUT /message/status/`
        (stated; source: sources/message-status-fragment.yaml:167; sources/message-typing-fragment.yaml:63;
        sources/apis.yaml:116,117).

        In the vendor's SDK: `messages.markAsRead` (source: sources/javascript-sdk-readme.txt:585,587).

        Args:
            delivered: A list of message tokens that become Delivered. Source:
                sources/message-status-fragment.yaml:173;
                sources/message-typing-fragment.yaml:69; type inferred: wording-array.
            read: A list of message tokens that become Read. Source:
                sources/message-status-fragment.yaml:176;
                sources/message-typing-fragment.yaml:72; type inferred: wording-array.
            options: Timeout, retries and headers of this call.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "PUT",
            "/message/status/",
            json={
                "delivered": delivered,
                "read": read,
            },
        )
        returns = Returns[None](None, unwrap="reply")
        return await self._core.request(request, returns, options)

    async def typing(
        self,
        *,
        recipient: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Tell a recipient that a certain User is typing in a conversation.

        Request: `GET /message/typing/`
        (stated; source: sources/message-typing-fragment.yaml:82; sources/apis.yaml:130,131).

        Args:
            recipient: User or Group to tell, in address encoding. Source:
                sources/message-typing-fragment.yaml:89; type inferred: same-name-elsewhere.
            options: Timeout, retries and headers of this call.

        Returns:
            OK

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/message/typing/",
            query={
                "recipient": recipient,
            },
        )
        returns = Returns[Any](Any)
        return await self._core.request(request, returns, options)

    async def delete_typing(
        self,
        recipient_address: str,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """Tell a recipient that the User has stopped typing in a conversation. It is a User or a
        Group, in address encoding.

        Request: `DELETE /message/typing/{recipient_address}/`
        (source: sources/apis.yaml:144,145 (inferred: path-slug)).

        Args:
            recipient_address: Source: sources/apis.yaml:144,145 (inferred: path-template).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "DELETE",
            "/message/typing/{recipient_address}/",
            path_values={
                "recipient_address": recipient_address,
            },
        )
        returns = Returns[Any](Any)
        return await self._core.request(request, returns, options)

    async def get(
        self,
        message_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Message:
        """Get what is known of a message

        Request: `GET /message/{message_token}/`
        (stated; source: sources/apis.yaml:173,174; sources/wire-facts.yaml:225).

        Args:
            message_token: Source: sources/apis.yaml:173,174; sources/wire-facts.yaml:225
                (inferred: path-template).
            options: Timeout, retries and headers of this call.

        Returns:
            The message.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/message/{message_token}/",
            path_values={
                "message_token": message_token,
            },
        )
        returns = Returns[models.Message](models.Message, unwrap="reply")
        return await self._core.request(request, returns, options)

    async def delete(
        self,
        message_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """Recalls the message that has this message token. Recalling it again is not an error.

        Request: `DELETE /message/{message_token}/`
        (source: sources/apis.yaml:159,160 (inferred: path-slug)).

        Args:
            message_token: Source: sources/apis.yaml:159,160 (inferred: path-template).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "DELETE",
            "/message/{message_token}/",
            path_values={
                "message_token": message_token,
            },
        )
        returns = Returns[Any](Any)
        return await self._core.request(request, returns, options)

    async def recall(
        self,
        message_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> list[bool] | None:
        """Takes back messages of the current user. The answer has, for each of them, whether it
        was recalled.

        Recalls the message that has this message token. Recalling it again is not an error.

        Request: `DELETE /message/{message_token}/`
        (source: sources/apis.yaml:159,160 (inferred: path-slug)).

        In the vendor's SDK: `messages.recall` (source: sources/javascript-sdk-readme.txt:653).

        Args:
            message_token: Source: sources/apis.yaml:159,160 (inferred: path-template).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "DELETE",
            "/message/{message_token}/",
            path_values={
                "message_token": message_token,
            },
        )
        returns = Returns[list[bool] | None](list[bool] | None, unwrap="reply")
        return await self._core.request(request, returns, options)

    async def get_attachment(
        self,
        message_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Fetches the attachment of the message. A message holds one attachment at most so far.
        The answer is the attached file.

        Request: `GET /message/{message_token}/attachment/1/`
        (source: sources/apis.yaml:186,187 (inferred: path-slug)).

        Args:
            message_token: Source: sources/apis.yaml:186,187 (inferred: path-template).
            options: Timeout, retries and headers of this call.

        Returns:
            The attached file

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/message/{message_token}/attachment/1/",
            path_values={
                "message_token": message_token,
            },
            accept="application/octet-stream",
        )
        returns = Returns[bytes](bytes)
        return await self._core.request(request, returns, options)

    async def download_attachment(
        self,
        message_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Saves a file on this computer. The browser starts a download.

        Fetches the attachment of the message. A message holds one attachment at most so far.
        The answer is the attached file.

        Request: `GET /message/{message_token}/attachment/1/`
        (source: sources/apis.yaml:186,187 (inferred: path-slug)).

        In the vendor's SDK: `messages.downloadAttachment` (source: sources/javascript-sdk-readme.txt:820).

        Args:
            message_token: Source: sources/apis.yaml:186,187 (inferred: path-template).
            options: Timeout, retries and headers of this call.

        Returns:
            The attached file

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/message/{message_token}/attachment/1/",
            path_values={
                "message_token": message_token,
            },
            accept="application/octet-stream",
        )
        returns = Returns[bytes](bytes)
        return await self._core.request(request, returns, options)

    async def forward(
        self,
        message_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Message | None:
        """Sends a copy of a message on to a user or a group, from the current user.

        Forward the message to another User or Group.

        Request: `POST /message/{message_token}/forward/`
        (source: sources/apis.yaml:201,202 (inferred: path-slug)).

        In the vendor's SDK: `messages.forward` (source: sources/javascript-sdk-readme.txt:670).

        Args:
            message_token: Source: sources/apis.yaml:201,202 (inferred: path-template).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/message/{message_token}/forward/",
            path_values={
                "message_token": message_token,
            },
        )
        returns = Returns[models.Message | None](models.Message | None, unwrap="reply")
        return await self._core.request(request, returns, options)


class MessagesWithRawResponse:
    """Methods of `client.messages`, returning the response."""

    def __init__(self, resource: Messages) -> None:
        self.send = response.raw(resource.send)
        self.send_to_user = response.raw(resource.send_to_user)
        self.send_to_group = response.raw(resource.send_to_group)
        self.update_status = response.raw(resource.update_status)
        self.mark_as_read = response.raw(resource.mark_as_read)
        self.typing = response.raw(resource.typing)
        self.delete_typing = response.raw(resource.delete_typing)
        self.get = response.raw(resource.get)
        self.delete = response.raw(resource.delete)
        self.recall = response.raw(resource.recall)
        self.get_attachment = response.raw(resource.get_attachment)
        self.download_attachment = response.raw(resource.download_attachment)
        self.forward = response.raw(resource.forward)


class MessagesWithStreamingResponse:
    """Methods of `client.messages`, as context managers, giving the response unread."""

    def __init__(self, resource: Messages) -> None:
        self.send = response.streamed(resource.send)
        self.send_to_user = response.streamed(resource.send_to_user)
        self.send_to_group = response.streamed(resource.send_to_group)
        self.update_status = response.streamed(resource.update_status)
        self.mark_as_read = response.streamed(resource.mark_as_read)
        self.typing = response.streamed(resource.typing)
        self.delete_typing = response.streamed(resource.delete_typing)
        self.get = response.streamed(resource.get)
        self.delete = response.streamed(resource.delete)
        self.recall = response.streamed(resource.recall)
        self.get_attachment = response.streamed(resource.get_attachment)
        self.download_attachment = response.streamed(resource.download_attachment)
        self.forward = response.streamed(resource.forward)


class AsyncMessagesWithRawResponse:
    """Methods of `client.messages`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncMessages) -> None:
        self.send = response.async_raw(resource.send)
        self.send_to_user = response.async_raw(resource.send_to_user)
        self.send_to_group = response.async_raw(resource.send_to_group)
        self.update_status = response.async_raw(resource.update_status)
        self.mark_as_read = response.async_raw(resource.mark_as_read)
        self.typing = response.async_raw(resource.typing)
        self.delete_typing = response.async_raw(resource.delete_typing)
        self.get = response.async_raw(resource.get)
        self.delete = response.async_raw(resource.delete)
        self.recall = response.async_raw(resource.recall)
        self.get_attachment = response.async_raw(resource.get_attachment)
        self.download_attachment = response.async_raw(resource.download_attachment)
        self.forward = response.async_raw(resource.forward)


class AsyncMessagesWithStreamingResponse:
    """Methods of `client.messages`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncMessages) -> None:
        self.send = response.async_streamed(resource.send)
        self.send_to_user = response.async_streamed(resource.send_to_user)
        self.send_to_group = response.async_streamed(resource.send_to_group)
        self.update_status = response.async_streamed(resource.update_status)
        self.mark_as_read = response.async_streamed(resource.mark_as_read)
        self.typing = response.async_streamed(resource.typing)
        self.delete_typing = response.async_streamed(resource.delete_typing)
        self.get = response.async_streamed(resource.get)
        self.delete = response.async_streamed(resource.delete)
        self.recall = response.async_streamed(resource.recall)
        self.get_attachment = response.async_streamed(resource.get_attachment)
        self.download_attachment = response.async_streamed(resource.download_attachment)
        self.forward = response.async_streamed(resource.forward)
