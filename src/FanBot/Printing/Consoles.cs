using System.Text;
using Spectre.Console;

namespace FanBot.Printing;

/// <summary>Makes consoles that draw on our own streams, so that the encoding is ours too.</summary>
internal static class Consoles
{
    /// <summary>A console for a terminal.</summary>
    public static IAnsiConsole For(TextWriter writer, int width) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Interactive = InteractionSupport.Yes, Out = new TerminalOutput(writer, width) });

    private sealed class TerminalOutput(TextWriter writer, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => true;

        public int Width => width;

        public int Height => 25;

        public void SetEncoding(Encoding encoding)
        {
            // The stream's encoding is fixed where it was opened.
        }
    }
}
