"""The clients: one for blocking code, one for asyncio, alike in everything else."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Self

import httpx

from ._runtime import auth
from ._runtime.hooks import Hooks
from ._runtime.options import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from ._runtime.settings import Settings
from ._runtime.transport import AsyncCore, SyncCore
from ._runtime.unset import UNSET, Unset
from ._version import __version__

if TYPE_CHECKING:
    from .resources.aggregation_requests import AggregationRequests, AsyncAggregationRequests
    from .resources.announcers import Announcers, AsyncAnnouncers
    from .resources.app_credentials import AppCredentials, AsyncAppCredentials
    from .resources.ask_entries import AskEntries, AsyncAskEntries
    from .resources.ask_reminders import AskReminders, AsyncAskReminders
    from .resources.ask_subscriptions import AskSubscriptions, AsyncAskSubscriptions
    from .resources.badge_counts import AsyncBadgeCounts, BadgeCounts
    from .resources.bulk_badge_counts import AsyncBulkBadgeCounts, BulkBadgeCounts
    from .resources.communication_messages import AsyncCommunicationMessages, CommunicationMessages
    from .resources.communication_summaries import (
        AsyncCommunicationSummaries,
        CommunicationSummaries,
    )
    from .resources.individual_groups import AsyncIndividualGroups, IndividualGroups
    from .resources.individuals import AsyncIndividuals, Individuals
    from .resources.messaging_attachments import AsyncMessagingAttachments, MessagingAttachments
    from .resources.messaging_bookmarks import AsyncMessagingBookmarks, MessagingBookmarks
    from .resources.messaging_bulk_attachments import (
        AsyncMessagingBulkAttachments,
        MessagingBulkAttachments,
    )
    from .resources.messaging_bulk_messages import AsyncMessagingBulkMessages, MessagingBulkMessages
    from .resources.messaging_channels import AsyncMessagingChannels, MessagingChannels
    from .resources.messaging_messages import AsyncMessagingMessages, MessagingMessages
    from .resources.messaging_operations import AsyncMessagingOperations, MessagingOperations
    from .resources.messaging_plugins import AsyncMessagingPlugins, MessagingPlugins
    from .resources.messaging_responders import AsyncMessagingResponders, MessagingResponders
    from .resources.multicasts import AsyncMulticasts, Multicasts
    from .resources.org_preferences import AsyncOrgPreferences, OrgPreferences
    from .resources.organizations import AsyncOrganizations, Organizations
    from .resources.purge_data import AsyncPurgeData, PurgeData
    from .resources.replicators import AsyncReplicators, Replicators
    from .resources.sniffers import AsyncSniffers, Sniffers
    from .resources.text_account_numbers import AsyncTextAccountNumbers, TextAccountNumbers
    from .resources.text_accounts import AsyncTextAccounts, TextAccounts
    from .resources.text_number_info import AsyncTextNumberInfo, TextNumberInfo
    from .resources.text_number_logs import AsyncTextNumberLogs, TextNumberLogs
    from .resources.text_receive_logs import AsyncTextReceiveLogs, TextReceiveLogs
    from .resources.text_user_number_maps import AsyncTextUserNumberMaps, TextUserNumberMaps
    from .resources.texts import AsyncTexts, Texts
    from .resources.tts_synthesizers import AsyncTtsSynthesizers, TtsSynthesizers
    from .resources.user_consents import AsyncUserConsents, UserConsents
    from .resources.user_devices import AsyncUserDevices, UserDevices
    from .resources.user_email_attachments import AsyncUserEmailAttachments, UserEmailAttachments
    from .resources.user_emails import AsyncUserEmails, UserEmails
    from .resources.user_multicasts import AsyncUserMulticasts, UserMulticasts
    from .resources.user_notification_counts import (
        AsyncUserNotificationCounts,
        UserNotificationCounts,
    )
    from .resources.user_notifications import AsyncUserNotifications, UserNotifications
    from .resources.users import AsyncUsers, Users
    from .resources.video_channels import AsyncVideoChannels, VideoChannels
    from .resources.video_compositions import AsyncVideoCompositions, VideoCompositions
    from .resources.video_participants import AsyncVideoParticipants, VideoParticipants
    from .resources.voice_conferences import AsyncVoiceConferences, VoiceConferences
    from .resources.voice_dial_logs import AsyncVoiceDialLogs, VoiceDialLogs
    from .resources.voice_ivrs import AsyncVoiceIvrs, VoiceIvrs
    from .resources.voice_queue_agents import AsyncVoiceQueueAgents, VoiceQueueAgents
    from .resources.voice_queue_entries import AsyncVoiceQueueEntries, VoiceQueueEntries
    from .resources.voice_recordings import AsyncVoiceRecordings, VoiceRecordings
    from .resources.voice_settings import AsyncVoiceSettings, VoiceSettings
    from .resources.voice_surveys import AsyncVoiceSurveys, VoiceSurveys
    from .resources.voice_tasks import AsyncVoiceTasks, VoiceTasks

_USER_AGENT = (
    f"courier-python/{__version__} Python/{platform.python_version()} httpx/{httpx.__version__}"
)
_LOGGER = "courier"


class Client:
    """Client for courier API definition.

    Args:
        base_url: Where requests go. Plain http is refused for any machine but this one.
        timeout: Seconds that connecting, and each wait for bytes, may take; or an
            `httpx.Timeout`; or None for no limit.
        max_retries: How often a request that may safely be repeated is sent again.
        headers: Further headers of every request.
        strict: Whether an answer that is not as the documents say is an error. Otherwise such a
            field keeps what came, and `model.unexpected` names it.
        hooks: Functions to call around each request.
        http_client: An httpx client of your own (proxies, transports, event hooks); you close it.

    Raises:
        ConfigurationError: the base URL is missing or cannot be used.
        InsecureTransportError: credentials would travel over plain http.
    """

    def __init__(
        self,
        *,
        base_url: str,
        timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        hooks: Hooks | None = None,
        http_client: httpx.Client | None = None,
    ) -> None:
        headers = auth.guarded(headers or {})
        settings = Settings(
            base_url=base_url,
            credentials=auth.Keyring(),
            user_agent=_USER_AGENT,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            strict=strict,
            hooks=hooks or Hooks(),
        )
        self._core = SyncCore(settings, _LOGGER, http_client)

    @property
    def base_url(self) -> str:
        """Where requests go."""
        return self._core.settings.base_url

    def with_options(
        self,
        *,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
        base_url: str | None = None,
        strict: bool | Unset = UNSET,
        hooks: Hooks | None = None,
    ) -> Client:
        """Return a client with some settings replaced, on the same connections."""
        other = object.__new__(Client)
        settings = self._core.settings.overridden(
            timeout=timeout,
            max_retries=max_retries,
            headers=auth.guarded(headers or {}),
            base_url=base_url,
            strict=strict,
            hooks=hooks,
        )
        other._core = self._core.copy(settings)
        return other

    def close(self) -> None:
        """Close the connections, unless the httpx client is your own."""
        self._core.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        # Also of a client that could not be made, as where a tracer prints local variables.
        core = getattr(self, "_core", None)
        return f"Client(base_url={core and core.settings.base_url!r})"

    @cached_property
    def aggregation_requests(self) -> AggregationRequests:
        """Methods: create."""
        from .resources.aggregation_requests import AggregationRequests

        return AggregationRequests(self._core)

    @cached_property
    def announcers(self) -> Announcers:
        """Methods: list, create, get, update."""
        from .resources.announcers import Announcers

        return Announcers(self._core)

    @cached_property
    def app_credentials(self) -> AppCredentials:
        """Methods: list, create, get, update."""
        from .resources.app_credentials import AppCredentials

        return AppCredentials(self._core)

    @cached_property
    def ask_entries(self) -> AskEntries:
        """Methods: create."""
        from .resources.ask_entries import AskEntries

        return AskEntries(self._core)

    @cached_property
    def ask_reminders(self) -> AskReminders:
        """Methods: list, create, get, update."""
        from .resources.ask_reminders import AskReminders

        return AskReminders(self._core)

    @cached_property
    def ask_subscriptions(self) -> AskSubscriptions:
        """Methods: list, get, send."""
        from .resources.ask_subscriptions import AskSubscriptions

        return AskSubscriptions(self._core)

    @cached_property
    def badge_counts(self) -> BadgeCounts:
        """Methods: list, create, get."""
        from .resources.badge_counts import BadgeCounts

        return BadgeCounts(self._core)

    @cached_property
    def bulk_badge_counts(self) -> BulkBadgeCounts:
        """Methods: create."""
        from .resources.bulk_badge_counts import BulkBadgeCounts

        return BulkBadgeCounts(self._core)

    @cached_property
    def communication_messages(self) -> CommunicationMessages:
        """Methods: list."""
        from .resources.communication_messages import CommunicationMessages

        return CommunicationMessages(self._core)

    @cached_property
    def communication_summaries(self) -> CommunicationSummaries:
        """Methods: list."""
        from .resources.communication_summaries import CommunicationSummaries

        return CommunicationSummaries(self._core)

    @cached_property
    def individual_groups(self) -> IndividualGroups:
        """Methods: get."""
        from .resources.individual_groups import IndividualGroups

        return IndividualGroups(self._core)

    @cached_property
    def individuals(self) -> Individuals:
        """Methods: get, multicast, recalculate_communication_summary."""
        from .resources.individuals import Individuals

        return Individuals(self._core)

    @cached_property
    def messaging_attachments(self) -> MessagingAttachments:
        """Methods: list, create, get, update, process_upload."""
        from .resources.messaging_attachments import MessagingAttachments

        return MessagingAttachments(self._core)

    @cached_property
    def messaging_bookmarks(self) -> MessagingBookmarks:
        """Methods: list, create, get."""
        from .resources.messaging_bookmarks import MessagingBookmarks

        return MessagingBookmarks(self._core)

    @cached_property
    def messaging_bulk_attachments(self) -> MessagingBulkAttachments:
        """Methods: list, create, get, process_upload."""
        from .resources.messaging_bulk_attachments import MessagingBulkAttachments

        return MessagingBulkAttachments(self._core)

    @cached_property
    def messaging_bulk_messages(self) -> MessagingBulkMessages:
        """Methods: list, create, get, update."""
        from .resources.messaging_bulk_messages import MessagingBulkMessages

        return MessagingBulkMessages(self._core)

    @cached_property
    def messaging_channels(self) -> MessagingChannels:
        """Methods: list, create, get, update, archive, get_profile, subscribe, unarchive, unsubscribe."""
        from .resources.messaging_channels import MessagingChannels

        return MessagingChannels(self._core)

    @cached_property
    def messaging_messages(self) -> MessagingMessages:
        """Methods: list, create, get, update, ack, add_user_reaction, delete_user_reaction, get_receipts."""
        from .resources.messaging_messages import MessagingMessages

        return MessagingMessages(self._core)

    @cached_property
    def messaging_operations(self) -> MessagingOperations:
        """Methods: list, create, get."""
        from .resources.messaging_operations import MessagingOperations

        return MessagingOperations(self._core)

    @cached_property
    def messaging_plugins(self) -> MessagingPlugins:
        """Methods: list, create, get, update, disable, enable, expand."""
        from .resources.messaging_plugins import MessagingPlugins

        return MessagingPlugins(self._core)

    @cached_property
    def messaging_responders(self) -> MessagingResponders:
        """Methods: list, create, get, update, disable, enable."""
        from .resources.messaging_responders import MessagingResponders

        return MessagingResponders(self._core)

    @cached_property
    def multicasts(self) -> Multicasts:
        """Methods: list, create, get."""
        from .resources.multicasts import Multicasts

        return Multicasts(self._core)

    @cached_property
    def org_preferences(self) -> OrgPreferences:
        """Methods: list, create."""
        from .resources.org_preferences import OrgPreferences

        return OrgPreferences(self._core)

    @cached_property
    def organizations(self) -> Organizations:
        """Methods: list, get."""
        from .resources.organizations import Organizations

        return Organizations(self._core)

    @cached_property
    def purge_data(self) -> PurgeData:
        """Methods: create."""
        from .resources.purge_data import PurgeData

        return PurgeData(self._core)

    @cached_property
    def replicators(self) -> Replicators:
        """Methods: list, get."""
        from .resources.replicators import Replicators

        return Replicators(self._core)

    @cached_property
    def sniffers(self) -> Sniffers:
        """Methods: create, get, get_logs."""
        from .resources.sniffers import Sniffers

        return Sniffers(self._core)

    @cached_property
    def text_account_numbers(self) -> TextAccountNumbers:
        """Methods: list, create, get, update, reset_logs."""
        from .resources.text_account_numbers import TextAccountNumbers

        return TextAccountNumbers(self._core)

    @cached_property
    def text_accounts(self) -> TextAccounts:
        """Methods: list, create, get, update, claim_number."""
        from .resources.text_accounts import TextAccounts

        return TextAccounts(self._core)

    @cached_property
    def text_number_info(self) -> TextNumberInfo:
        """Methods: list, create, get."""
        from .resources.text_number_info import TextNumberInfo

        return TextNumberInfo(self._core)

    @cached_property
    def text_number_logs(self) -> TextNumberLogs:
        """Methods: list."""
        from .resources.text_number_logs import TextNumberLogs

        return TextNumberLogs(self._core)

    @cached_property
    def text_receive_logs(self) -> TextReceiveLogs:
        """Methods: get."""
        from .resources.text_receive_logs import TextReceiveLogs

        return TextReceiveLogs(self._core)

    @cached_property
    def text_user_number_maps(self) -> TextUserNumberMaps:
        """Methods: list, create, get."""
        from .resources.text_user_number_maps import TextUserNumberMaps

        return TextUserNumberMaps(self._core)

    @cached_property
    def texts(self) -> Texts:
        """Methods: list, create, get, callback."""
        from .resources.texts import Texts

        return Texts(self._core)

    @cached_property
    def tts_synthesizers(self) -> TtsSynthesizers:
        """Methods: create."""
        from .resources.tts_synthesizers import TtsSynthesizers

        return TtsSynthesizers(self._core)

    @cached_property
    def user_consents(self) -> UserConsents:
        """Methods: list, create, get."""
        from .resources.user_consents import UserConsents

        return UserConsents(self._core)

    @cached_property
    def user_devices(self) -> UserDevices:
        """Methods: list, create, get_logs."""
        from .resources.user_devices import UserDevices

        return UserDevices(self._core)

    @cached_property
    def user_email_attachments(self) -> UserEmailAttachments:
        """Methods: list, create, get, process_upload."""
        from .resources.user_email_attachments import UserEmailAttachments

        return UserEmailAttachments(self._core)

    @cached_property
    def user_emails(self) -> UserEmails:
        """Methods: list, create, get, send."""
        from .resources.user_emails import UserEmails

        return UserEmails(self._core)

    @cached_property
    def user_multicasts(self) -> UserMulticasts:
        """Methods: list, create."""
        from .resources.user_multicasts import UserMulticasts

        return UserMulticasts(self._core)

    @cached_property
    def user_notification_counts(self) -> UserNotificationCounts:
        """Methods: list."""
        from .resources.user_notification_counts import UserNotificationCounts

        return UserNotificationCounts(self._core)

    @cached_property
    def user_notifications(self) -> UserNotifications:
        """Methods: list, get, ack."""
        from .resources.user_notifications import UserNotifications

        return UserNotifications(self._core)

    @cached_property
    def users(self) -> Users:
        """Methods: list, get, update, multicast, validate_multicast_params."""
        from .resources.users import Users

        return Users(self._core)

    @cached_property
    def video_channels(self) -> VideoChannels:
        """Methods: list, create, get, update, finalize_encounter, get_credentials, participant_audio_states, reminder_timer, terminate, finalize_encounter_2."""
        from .resources.video_channels import VideoChannels

        return VideoChannels(self._core)

    @cached_property
    def video_compositions(self) -> VideoCompositions:
        """Methods: list, get."""
        from .resources.video_compositions import VideoCompositions

        return VideoCompositions(self._core)

    @cached_property
    def video_participants(self) -> VideoParticipants:
        """Methods: list, get, update."""
        from .resources.video_participants import VideoParticipants

        return VideoParticipants(self._core)

    @cached_property
    def voice_conferences(self) -> VoiceConferences:
        """Methods: list, create, get, get_credentials."""
        from .resources.voice_conferences import VoiceConferences

        return VoiceConferences(self._core)

    @cached_property
    def voice_dial_logs(self) -> VoiceDialLogs:
        """Methods: list, get."""
        from .resources.voice_dial_logs import VoiceDialLogs

        return VoiceDialLogs(self._core)

    @cached_property
    def voice_ivrs(self) -> VoiceIvrs:
        """Methods: twiml."""
        from .resources.voice_ivrs import VoiceIvrs

        return VoiceIvrs(self._core)

    @cached_property
    def voice_queue_agents(self) -> VoiceQueueAgents:
        """Methods: list, create, get."""
        from .resources.voice_queue_agents import VoiceQueueAgents

        return VoiceQueueAgents(self._core)

    @cached_property
    def voice_queue_entries(self) -> VoiceQueueEntries:
        """Methods: list, get."""
        from .resources.voice_queue_entries import VoiceQueueEntries

        return VoiceQueueEntries(self._core)

    @cached_property
    def voice_recordings(self) -> VoiceRecordings:
        """Methods: list, get."""
        from .resources.voice_recordings import VoiceRecordings

        return VoiceRecordings(self._core)

    @cached_property
    def voice_settings(self) -> VoiceSettings:
        """Methods: list, create, get, update, run_task."""
        from .resources.voice_settings import VoiceSettings

        return VoiceSettings(self._core)

    @cached_property
    def voice_surveys(self) -> VoiceSurveys:
        """Methods: list, create, get."""
        from .resources.voice_surveys import VoiceSurveys

        return VoiceSurveys(self._core)

    @cached_property
    def voice_tasks(self) -> VoiceTasks:
        """Methods: get."""
        from .resources.voice_tasks import VoiceTasks

        return VoiceTasks(self._core)


class AsyncClient:
    """Client for courier API definition, for asyncio.

    Args:
        base_url: Where requests go. Plain http is refused for any machine but this one.
        timeout: Seconds that connecting, and each wait for bytes, may take; or an
            `httpx.Timeout`; or None for no limit.
        max_retries: How often a request that may safely be repeated is sent again.
        headers: Further headers of every request.
        strict: Whether an answer that is not as the documents say is an error. Otherwise such a
            field keeps what came, and `model.unexpected` names it.
        hooks: Functions to call around each request.
        http_client: An httpx client of your own (proxies, transports, event hooks); you close it.

    Raises:
        ConfigurationError: the base URL is missing or cannot be used.
        InsecureTransportError: credentials would travel over plain http.
    """

    def __init__(
        self,
        *,
        base_url: str,
        timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        hooks: Hooks | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        headers = auth.guarded(headers or {})
        settings = Settings(
            base_url=base_url,
            credentials=auth.Keyring(),
            user_agent=_USER_AGENT,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            strict=strict,
            hooks=hooks or Hooks(),
        )
        self._core = AsyncCore(settings, _LOGGER, http_client)

    @property
    def base_url(self) -> str:
        """Where requests go."""
        return self._core.settings.base_url

    def with_options(
        self,
        *,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
        base_url: str | None = None,
        strict: bool | Unset = UNSET,
        hooks: Hooks | None = None,
    ) -> AsyncClient:
        """Return a client with some settings replaced, on the same connections."""
        other = object.__new__(AsyncClient)
        settings = self._core.settings.overridden(
            timeout=timeout,
            max_retries=max_retries,
            headers=auth.guarded(headers or {}),
            base_url=base_url,
            strict=strict,
            hooks=hooks,
        )
        other._core = self._core.copy(settings)
        return other

    async def close(self) -> None:
        """Close the connections, unless the httpx client is your own."""
        await self._core.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        # Also of a client that could not be made, as where a tracer prints local variables.
        core = getattr(self, "_core", None)
        return f"AsyncClient(base_url={core and core.settings.base_url!r})"

    @cached_property
    def aggregation_requests(self) -> AsyncAggregationRequests:
        """Methods: create."""
        from .resources.aggregation_requests import AsyncAggregationRequests

        return AsyncAggregationRequests(self._core)

    @cached_property
    def announcers(self) -> AsyncAnnouncers:
        """Methods: list, create, get, update."""
        from .resources.announcers import AsyncAnnouncers

        return AsyncAnnouncers(self._core)

    @cached_property
    def app_credentials(self) -> AsyncAppCredentials:
        """Methods: list, create, get, update."""
        from .resources.app_credentials import AsyncAppCredentials

        return AsyncAppCredentials(self._core)

    @cached_property
    def ask_entries(self) -> AsyncAskEntries:
        """Methods: create."""
        from .resources.ask_entries import AsyncAskEntries

        return AsyncAskEntries(self._core)

    @cached_property
    def ask_reminders(self) -> AsyncAskReminders:
        """Methods: list, create, get, update."""
        from .resources.ask_reminders import AsyncAskReminders

        return AsyncAskReminders(self._core)

    @cached_property
    def ask_subscriptions(self) -> AsyncAskSubscriptions:
        """Methods: list, get, send."""
        from .resources.ask_subscriptions import AsyncAskSubscriptions

        return AsyncAskSubscriptions(self._core)

    @cached_property
    def badge_counts(self) -> AsyncBadgeCounts:
        """Methods: list, create, get."""
        from .resources.badge_counts import AsyncBadgeCounts

        return AsyncBadgeCounts(self._core)

    @cached_property
    def bulk_badge_counts(self) -> AsyncBulkBadgeCounts:
        """Methods: create."""
        from .resources.bulk_badge_counts import AsyncBulkBadgeCounts

        return AsyncBulkBadgeCounts(self._core)

    @cached_property
    def communication_messages(self) -> AsyncCommunicationMessages:
        """Methods: list."""
        from .resources.communication_messages import AsyncCommunicationMessages

        return AsyncCommunicationMessages(self._core)

    @cached_property
    def communication_summaries(self) -> AsyncCommunicationSummaries:
        """Methods: list."""
        from .resources.communication_summaries import AsyncCommunicationSummaries

        return AsyncCommunicationSummaries(self._core)

    @cached_property
    def individual_groups(self) -> AsyncIndividualGroups:
        """Methods: get."""
        from .resources.individual_groups import AsyncIndividualGroups

        return AsyncIndividualGroups(self._core)

    @cached_property
    def individuals(self) -> AsyncIndividuals:
        """Methods: get, multicast, recalculate_communication_summary."""
        from .resources.individuals import AsyncIndividuals

        return AsyncIndividuals(self._core)

    @cached_property
    def messaging_attachments(self) -> AsyncMessagingAttachments:
        """Methods: list, create, get, update, process_upload."""
        from .resources.messaging_attachments import AsyncMessagingAttachments

        return AsyncMessagingAttachments(self._core)

    @cached_property
    def messaging_bookmarks(self) -> AsyncMessagingBookmarks:
        """Methods: list, create, get."""
        from .resources.messaging_bookmarks import AsyncMessagingBookmarks

        return AsyncMessagingBookmarks(self._core)

    @cached_property
    def messaging_bulk_attachments(self) -> AsyncMessagingBulkAttachments:
        """Methods: list, create, get, process_upload."""
        from .resources.messaging_bulk_attachments import AsyncMessagingBulkAttachments

        return AsyncMessagingBulkAttachments(self._core)

    @cached_property
    def messaging_bulk_messages(self) -> AsyncMessagingBulkMessages:
        """Methods: list, create, get, update."""
        from .resources.messaging_bulk_messages import AsyncMessagingBulkMessages

        return AsyncMessagingBulkMessages(self._core)

    @cached_property
    def messaging_channels(self) -> AsyncMessagingChannels:
        """Methods: list, create, get, update, archive, get_profile, subscribe, unarchive, unsubscribe."""
        from .resources.messaging_channels import AsyncMessagingChannels

        return AsyncMessagingChannels(self._core)

    @cached_property
    def messaging_messages(self) -> AsyncMessagingMessages:
        """Methods: list, create, get, update, ack, add_user_reaction, delete_user_reaction, get_receipts."""
        from .resources.messaging_messages import AsyncMessagingMessages

        return AsyncMessagingMessages(self._core)

    @cached_property
    def messaging_operations(self) -> AsyncMessagingOperations:
        """Methods: list, create, get."""
        from .resources.messaging_operations import AsyncMessagingOperations

        return AsyncMessagingOperations(self._core)

    @cached_property
    def messaging_plugins(self) -> AsyncMessagingPlugins:
        """Methods: list, create, get, update, disable, enable, expand."""
        from .resources.messaging_plugins import AsyncMessagingPlugins

        return AsyncMessagingPlugins(self._core)

    @cached_property
    def messaging_responders(self) -> AsyncMessagingResponders:
        """Methods: list, create, get, update, disable, enable."""
        from .resources.messaging_responders import AsyncMessagingResponders

        return AsyncMessagingResponders(self._core)

    @cached_property
    def multicasts(self) -> AsyncMulticasts:
        """Methods: list, create, get."""
        from .resources.multicasts import AsyncMulticasts

        return AsyncMulticasts(self._core)

    @cached_property
    def org_preferences(self) -> AsyncOrgPreferences:
        """Methods: list, create."""
        from .resources.org_preferences import AsyncOrgPreferences

        return AsyncOrgPreferences(self._core)

    @cached_property
    def organizations(self) -> AsyncOrganizations:
        """Methods: list, get."""
        from .resources.organizations import AsyncOrganizations

        return AsyncOrganizations(self._core)

    @cached_property
    def purge_data(self) -> AsyncPurgeData:
        """Methods: create."""
        from .resources.purge_data import AsyncPurgeData

        return AsyncPurgeData(self._core)

    @cached_property
    def replicators(self) -> AsyncReplicators:
        """Methods: list, get."""
        from .resources.replicators import AsyncReplicators

        return AsyncReplicators(self._core)

    @cached_property
    def sniffers(self) -> AsyncSniffers:
        """Methods: create, get, get_logs."""
        from .resources.sniffers import AsyncSniffers

        return AsyncSniffers(self._core)

    @cached_property
    def text_account_numbers(self) -> AsyncTextAccountNumbers:
        """Methods: list, create, get, update, reset_logs."""
        from .resources.text_account_numbers import AsyncTextAccountNumbers

        return AsyncTextAccountNumbers(self._core)

    @cached_property
    def text_accounts(self) -> AsyncTextAccounts:
        """Methods: list, create, get, update, claim_number."""
        from .resources.text_accounts import AsyncTextAccounts

        return AsyncTextAccounts(self._core)

    @cached_property
    def text_number_info(self) -> AsyncTextNumberInfo:
        """Methods: list, create, get."""
        from .resources.text_number_info import AsyncTextNumberInfo

        return AsyncTextNumberInfo(self._core)

    @cached_property
    def text_number_logs(self) -> AsyncTextNumberLogs:
        """Methods: list."""
        from .resources.text_number_logs import AsyncTextNumberLogs

        return AsyncTextNumberLogs(self._core)

    @cached_property
    def text_receive_logs(self) -> AsyncTextReceiveLogs:
        """Methods: get."""
        from .resources.text_receive_logs import AsyncTextReceiveLogs

        return AsyncTextReceiveLogs(self._core)

    @cached_property
    def text_user_number_maps(self) -> AsyncTextUserNumberMaps:
        """Methods: list, create, get."""
        from .resources.text_user_number_maps import AsyncTextUserNumberMaps

        return AsyncTextUserNumberMaps(self._core)

    @cached_property
    def texts(self) -> AsyncTexts:
        """Methods: list, create, get, callback."""
        from .resources.texts import AsyncTexts

        return AsyncTexts(self._core)

    @cached_property
    def tts_synthesizers(self) -> AsyncTtsSynthesizers:
        """Methods: create."""
        from .resources.tts_synthesizers import AsyncTtsSynthesizers

        return AsyncTtsSynthesizers(self._core)

    @cached_property
    def user_consents(self) -> AsyncUserConsents:
        """Methods: list, create, get."""
        from .resources.user_consents import AsyncUserConsents

        return AsyncUserConsents(self._core)

    @cached_property
    def user_devices(self) -> AsyncUserDevices:
        """Methods: list, create, get_logs."""
        from .resources.user_devices import AsyncUserDevices

        return AsyncUserDevices(self._core)

    @cached_property
    def user_email_attachments(self) -> AsyncUserEmailAttachments:
        """Methods: list, create, get, process_upload."""
        from .resources.user_email_attachments import AsyncUserEmailAttachments

        return AsyncUserEmailAttachments(self._core)

    @cached_property
    def user_emails(self) -> AsyncUserEmails:
        """Methods: list, create, get, send."""
        from .resources.user_emails import AsyncUserEmails

        return AsyncUserEmails(self._core)

    @cached_property
    def user_multicasts(self) -> AsyncUserMulticasts:
        """Methods: list, create."""
        from .resources.user_multicasts import AsyncUserMulticasts

        return AsyncUserMulticasts(self._core)

    @cached_property
    def user_notification_counts(self) -> AsyncUserNotificationCounts:
        """Methods: list."""
        from .resources.user_notification_counts import AsyncUserNotificationCounts

        return AsyncUserNotificationCounts(self._core)

    @cached_property
    def user_notifications(self) -> AsyncUserNotifications:
        """Methods: list, get, ack."""
        from .resources.user_notifications import AsyncUserNotifications

        return AsyncUserNotifications(self._core)

    @cached_property
    def users(self) -> AsyncUsers:
        """Methods: list, get, update, multicast, validate_multicast_params."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self._core)

    @cached_property
    def video_channels(self) -> AsyncVideoChannels:
        """Methods: list, create, get, update, finalize_encounter, get_credentials, participant_audio_states, reminder_timer, terminate, finalize_encounter_2."""
        from .resources.video_channels import AsyncVideoChannels

        return AsyncVideoChannels(self._core)

    @cached_property
    def video_compositions(self) -> AsyncVideoCompositions:
        """Methods: list, get."""
        from .resources.video_compositions import AsyncVideoCompositions

        return AsyncVideoCompositions(self._core)

    @cached_property
    def video_participants(self) -> AsyncVideoParticipants:
        """Methods: list, get, update."""
        from .resources.video_participants import AsyncVideoParticipants

        return AsyncVideoParticipants(self._core)

    @cached_property
    def voice_conferences(self) -> AsyncVoiceConferences:
        """Methods: list, create, get, get_credentials."""
        from .resources.voice_conferences import AsyncVoiceConferences

        return AsyncVoiceConferences(self._core)

    @cached_property
    def voice_dial_logs(self) -> AsyncVoiceDialLogs:
        """Methods: list, get."""
        from .resources.voice_dial_logs import AsyncVoiceDialLogs

        return AsyncVoiceDialLogs(self._core)

    @cached_property
    def voice_ivrs(self) -> AsyncVoiceIvrs:
        """Methods: twiml."""
        from .resources.voice_ivrs import AsyncVoiceIvrs

        return AsyncVoiceIvrs(self._core)

    @cached_property
    def voice_queue_agents(self) -> AsyncVoiceQueueAgents:
        """Methods: list, create, get."""
        from .resources.voice_queue_agents import AsyncVoiceQueueAgents

        return AsyncVoiceQueueAgents(self._core)

    @cached_property
    def voice_queue_entries(self) -> AsyncVoiceQueueEntries:
        """Methods: list, get."""
        from .resources.voice_queue_entries import AsyncVoiceQueueEntries

        return AsyncVoiceQueueEntries(self._core)

    @cached_property
    def voice_recordings(self) -> AsyncVoiceRecordings:
        """Methods: list, get."""
        from .resources.voice_recordings import AsyncVoiceRecordings

        return AsyncVoiceRecordings(self._core)

    @cached_property
    def voice_settings(self) -> AsyncVoiceSettings:
        """Methods: list, create, get, update, run_task."""
        from .resources.voice_settings import AsyncVoiceSettings

        return AsyncVoiceSettings(self._core)

    @cached_property
    def voice_surveys(self) -> AsyncVoiceSurveys:
        """Methods: list, create, get."""
        from .resources.voice_surveys import AsyncVoiceSurveys

        return AsyncVoiceSurveys(self._core)

    @cached_property
    def voice_tasks(self) -> AsyncVoiceTasks:
        """Methods: get."""
        from .resources.voice_tasks import AsyncVoiceTasks

        return AsyncVoiceTasks(self._core)


__all__ = ["AsyncClient", "Client"]
