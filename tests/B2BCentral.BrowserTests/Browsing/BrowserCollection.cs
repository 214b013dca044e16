namespace B2BCentral.BrowserTests.Browsing;

/// <summary>Browser tests share one browser and one site with demo data, and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Browser>, ICollectionFixture<DemoSite>
{
    public const string Name = "Browser";
}
