using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>A line of plain text that holds more than white space, or several that were one before they were wrapped.</summary>
/// <param name="Span">Its words, without bullet and surrounding white space.</param>
/// <param name="Outer">Its words with the bullet.</param>
/// <param name="BlankBefore">Whether an empty line or the start of the text stands before it.</param>
/// <param name="BlankAfter">Whether an empty line or the end of the text stands behind it.</param>
/// <param name="Bullet">The bullet's first character, <c>1</c> for a number, or <c>\0</c>.</param>
internal readonly record struct TextLine(TextSpan Span, TextSpan Outer, bool BlankBefore, bool BlankAfter, char Bullet)
{
    public bool IsItem => Bullet != '\0';
}
