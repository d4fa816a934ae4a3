namespace FanBot.Knowledge.Articles;

/// <summary>A publisher whose weight is set.</summary>
/// <param name="Name">Name or host, as it is written.</param>
/// <param name="Weight">Its weight.</param>
internal sealed record WeighedPublisher(string Name, SourceWeight Weight)
{
    /// <summary>What its name is compared by.</summary>
    public string Key { get; } = PublisherName.Key(Name);

    /// <summary>Its host, where the name is one, else null.</summary>
    public string? Host { get; } = PublisherName.Host(Name);
}
