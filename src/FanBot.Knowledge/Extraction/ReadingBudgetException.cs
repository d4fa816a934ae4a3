namespace FanBot.Knowledge.Extraction;

/// <summary>An article takes so much time to read that it is no usual text. Its message tells a curator so, and what to do.</summary>
public sealed class ReadingBudgetException : Exception
{
    internal ReadingBudgetException(TimeSpan most)
        : base(string.Create(null, $"The article was left out, since reading it takes more than {most.TotalSeconds} seconds of processor time, ")
            + "as no usual text does. Save only the article's text, or split it.")
    {
    }
}
