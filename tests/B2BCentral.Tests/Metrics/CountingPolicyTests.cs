using B2BCentral.Metrics;

namespace B2BCentral.Tests.Metrics;

public class CountingPolicyTests
{
    [Fact]
    public void By_default_cancelled_items_do_not_count() => Assert.Equal(CountingPolicy.NotCancelled, default);

    [Theory]
    [InlineData(CountingPolicy.NotCancelled, 0)]
    [InlineData(CountingPolicy.AsOrdered, 1)]
    public void Sums_weigh_cancelled_items_by_the_policy(CountingPolicy policy, int weight) => Assert.Equal(weight, policy.CancelledWeight());
}
