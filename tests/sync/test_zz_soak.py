from tests.sync.test_world import *
@pytest.mark.parametrize("database",["sqlite"])
@pytest.mark.parametrize("seed", range(100,140))
def test_soak(agency, backup, seed):
    world = World(agency, Random(seed), backup).start()
    for _ in range(STEPS): world.step()
    world.quiet_down()
    oracle.check(world)
