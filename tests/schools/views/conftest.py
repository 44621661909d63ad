from tests.counting import without_indexing
from tests.networks.actions.world import rows_of_world, world

__all__ = ["rows_of_world", "without_indexing", "world"]
