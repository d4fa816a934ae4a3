namespace FanBot.Reading.Chat;

/// <summary>A model's word as readings. It gives no degrees, so there are three: sure, sure not, and neither.</summary>
internal static class ChatSpans
{
    /// <summary>The logit of what the model said and its quote bears out: 99.75 %.</summary>
    public const float Sure = 6;

    /// <summary>The logit of what it denied, or passed over.</summary>
    public const float SureNot = -Sure;

    /// <summary>One passage answers, with these of its characters; the others do not.</summary>
    public static IReadOnlyList<ReaderSpan> Quoted(IReadOnlyList<ReaderPassage> passages, int index, (int Start, int End) quote, string answer)
    {
        var yes = answer switch { "yes" => Sure, "no" => SureNot, _ => 0 };
        return [.. passages.Select((_, i) => i == index ? new ReaderSpan(quote.Start, quote.End, Sure, Sure, yes) : NoAnswer)];
    }

    /// <summary>No passage answers.</summary>
    public static IReadOnlyList<ReaderSpan> None(IReadOnlyList<ReaderPassage> passages) => [.. passages.Select(_ => NoAnswer)];

    // No words of it, since the model named none.
    private static ReaderSpan NoAnswer => new(0, 0, SureNot, SureNot, 0);
}
