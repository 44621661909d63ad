from tests.networks.actions.world import rows_of_world, world

__all__ = ["rows_of_world", "world"]
