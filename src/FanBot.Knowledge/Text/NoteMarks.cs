namespace FanBot.Knowledge.Text;

/// <summary>Marks of notes within words: "Ada Quill[3]", "Ada Quill[note 2]".</summary>
internal static class NoteMarks
{
    private static readonly Pattern Mark = new(@"\[(?:\d{1,3}|[a-z]|note \d+)\]");

    /// <summary>The words without them.</summary>
    public static string Without(string words) => Mark.Replace(words, "");
}
