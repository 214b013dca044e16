using B2BCentral.Data;
using B2BCentral.Data.Engines;
using Polly;
using Polly.CircuitBreaker;

namespace B2BCentral.Web.Hosting;

/// <summary>
/// Knows whether the database is away, by questions of its own: what a request fails of may concern it alone, how long it takes says nothing, and many ask the
/// database for nothing. While it is away one question in a while is asked, and the first that is answered ends it.
/// </summary>
public sealed class DatabaseWatch
{
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly CircuitBreakerStateProvider state = new();
    private readonly IServiceScopeFactory scopes;
    private readonly ResiliencePipeline pipeline;

    public DatabaseWatch(IServiceScopeFactory scopes, ILogger<DatabaseWatch> log)
    {
        this.scopes = scopes;
        pipeline = new ResiliencePipelineBuilder().AddCircuitBreaker(new CircuitBreakerStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<Exception>(failure => failure.IsAway()),
            BreakDuration = Pause,
            MinimumThroughput = 2,
            SamplingDuration = TimeSpan.FromSeconds(5),
            FailureRatio = 0.5,
            StateProvider = state,
            OnOpened = _ =>
            {
                log.LogError("The database is away; requests are answered with 503 until it is back");
                return default;
            },
            OnClosed = _ =>
            {
                log.LogWarning("The database is back");
                return default;
            },
        }).Build();
    }

    /// <summary>Asks only while it is known to be away.</summary>
    public async ValueTask<bool> IsThereAsync() => state.CircuitState == CircuitState.Closed || await AskAsync();

    /// <summary>To be asked when something failed as if it were away.</summary>
    public async Task<bool> AskAsync()
    {
        try
        {
            // To its end, whoever leaves meanwhile: a question that was given up is no answer.
            await pipeline.ExecuteAsync(static async (scopes, _) =>
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().AskAsync();
            }, scopes);
            return true;
        }
        catch (Exception failure) when (failure is BrokenCircuitException || failure.IsAway())
        {
            return false;
        }
        catch (Exception failure) when (failure.IsOfDatabase())
        {
            // It is there, and says no.
            return true;
        }
    }
}
