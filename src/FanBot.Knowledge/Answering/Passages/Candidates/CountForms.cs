using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>What begins with a digit and counts nothing, by how it is written: "3rd", "9pm", a year.</summary>
internal static class CountForms
{
    /// <summary>Whether it counts nothing, though it has digits.</summary>
    public static bool IsNoCount(string number) => Pattern.IsMatch(number);

    private static readonly Pattern Pattern = new(@"^(?:(?:19|20)\d\d$|\d[\d.,]*(?!m$|k$|bn$)[A-Za-z])");
}
