"""Server, consumer and network as players of a state machine: nothing lost, nothing twice."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)
from stream_world import (
    ACKNOWLEDGEMENT_FAULTS,
    CONNECTION_FAULTS,
    CONSUMER_FAULTS,
    LostOrDoubledError,
    World,
)


class Players(RuleBasedStateMachine):
    """The steps of `World`, in any order."""

    world: World

    @initialize(asynchronous=st.booleans(), count=st.integers(1, 6))
    def begin(self, asynchronous: bool, count: int) -> None:
        self.world = World(asynchronous=asynchronous)
        self.world.publish(count)

    @rule(count=st.integers(1, 4))
    def server_publishes(self, count: int) -> None:
        self.world.publish(count)

    @rule(fault=st.sampled_from(CONNECTION_FAULTS), at=st.integers(0, 2000))
    def network_breaks_a_connection(self, fault: str, at: int) -> None:
        self.world.break_connection(fault, at)

    @rule(fault=st.sampled_from(ACKNOWLEDGEMENT_FAULTS))
    def network_breaks_an_acknowledgement(self, fault: str) -> None:
        self.world.break_acknowledgement(fault)

    @precondition(lambda self: self.world.left > 0)
    @rule()
    def consumer_takes_an_event(self) -> None:
        self.world.take()

    @rule(fault=st.sampled_from(CONSUMER_FAULTS))
    def consumer_leaves_the_loop(self, fault: str) -> None:
        self.world.leave(fault)

    def teardown(self) -> None:
        if hasattr(self, "world"):
            self.world.finish()


def test_nothing_is_lost_or_doubled_whatever_the_players_do() -> None:
    run_state_machine_as_test(
        Players,
        settings=settings(
            max_examples=30,
            stateful_step_count=25,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.parametrize("asynchronous", [False, True], ids=["EventStream", "AsyncEventStream"])
def test_the_machine_sees_a_loss_and_a_double(asynchronous: bool) -> None:
    """A server that skips an event, or sends one under another id, is found out."""
    world = World(asynchronous=asynchronous)
    world.publish(3)
    world.take()
    world.handled += 1
    with pytest.raises(LostOrDoubledError):
        world.take()
    world.close()
