namespace FanBot.Browser.Tests.Running;

/// <summary>Tests that share a browser and a FanBot, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class OneBrowser : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}
