namespace B2BCentral.BrowserTests.Browsing;

/// <summary>Browser tests share one browser and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Browser>
{
    public const string Name = "Browser";
}
