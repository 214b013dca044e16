namespace B2BCentral.BrowserTests.Browsing;

/// <summary>Browser tests share one browser and one site with demo data, and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Browser>, ICollectionFixture<DemoSite>
{
    public const string Name = "Browser";
}

/// <summary>What looks at every page takes as long as all the others, and does so beside them with a browser and a site of its own.</summary>
[CollectionDefinition(Name)]
public sealed class EveryPageCollection : ICollectionFixture<Browser>, ICollectionFixture<DemoSite>
{
    public const string Name = "Every page";
}
