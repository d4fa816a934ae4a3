using System.Net.Mime;

namespace FanBot.Discord.Rest;

/// <summary>One thing that is asked of Discord. It may be sent more than once, so it must be harmless to repeat.</summary>
/// <param name="Method">GET, PUT, PATCH or POST.</param>
/// <param name="Path">Below the API's base, with a slash in front. It can hold an interaction's token: never for a log.</param>
/// <param name="Doing">What this is, to follow "could not" in a sentence; holds no secret.</param>
internal sealed record RestRequest(HttpMethod Method, string Path, string Doing)
{
    /// <summary>What it is counted under; null for an interaction's callback alone, whose limit nobody else shares.</summary>
    public RestRoute? Route { get; init; }

    /// <summary>What to send, or null.</summary>
    public byte[]? Body { get; init; }

    /// <summary>What <see cref="Body"/> is.</summary>
    public string ContentType { get; init; } = MediaTypeNames.Application.Json;

    /// <summary>Whether the path names an interaction's token, which then is all the right that is needed.</summary>
    public bool ByInteraction { get; init; }

    /// <summary>Whether what is asked for may be about to come, so that a 404 is asked again.</summary>
    public bool MayBeEarly { get; init; }

    /// <summary>After which time no other attempt is worth it, or null.</summary>
    public TimeSpan? Within { get; init; }

    /// <summary>The longest wait after the first attempt that failed; it doubles from there.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>How long one attempt may take, or null for as long as any.</summary>
    public TimeSpan? AttemptTimeout { get; init; }

    /// <summary>What to do where Discord forbids it.</summary>
    public string WhenForbidden { get; init; } = "Check the bot's application and its ids in the settings.";

    /// <summary>What is asked, without the path.</summary>
    public override string ToString() => Doing;
}
