using B2BCentral.Metrics;

namespace B2BCentral.Tests.Metrics;

public class CountingPolicyTests
{
    [Fact]
    public void By_default_cancelled_items_do_not_count()
    {
        Assert.Equal(CountingPolicy.NotCancelled, default);
        Assert.False(CountingPolicy.NotCancelled.Counts(isCancelled: true));
        Assert.True(CountingPolicy.NotCancelled.Counts(isCancelled: false));
    }

    [Fact]
    public void As_ordered_counts_every_item_cancelled_ones_too()
    {
        Assert.True(CountingPolicy.AsOrdered.Counts(isCancelled: true));
        Assert.True(CountingPolicy.AsOrdered.Counts(isCancelled: false));
    }

    [Theory]
    [InlineData(CountingPolicy.NotCancelled, 0)]
    [InlineData(CountingPolicy.AsOrdered, 1)]
    public void Sums_weigh_cancelled_items_as_the_policy_counts_them(CountingPolicy policy, int weight)
    {
        Assert.Equal(weight, policy.CancelledWeight());
        Assert.Equal(weight == 1, policy.Counts(isCancelled: true));
    }
}
