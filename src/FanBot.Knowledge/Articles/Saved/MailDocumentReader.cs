using System.Text.RegularExpressions;
using FanBot.Knowledge.Articles.Html;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;
using MimeKit;

namespace FanBot.Knowledge.Articles.Saved;

/// <summary>Reads a message as a mail program saves it: subject, day and sender from its head, and its text however that is encoded.</summary>
internal static class MailDocumentReader
{
    // So many lines of a head; a text that begins with "From:" alone is none.
    private const int FewestFields = 3;
    private const int LongestHead = 20_000;

    // A plain part this short only says that the rest is to be read elsewhere.
    private const int ShortText = 200;

    private static readonly string[] Telling = ["from", "date", "subject"];

    /// <summary>Whether a file is a message, whatever it is called.</summary>
    public static bool IsMail(string text)
    {
        var head = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match field in FieldPattern.Matches(HeadPattern.Match(text.Length > LongestHead ? text[..LongestHead] : text).Value))
        {
            head.Add(field.Groups["name"].Value);
        }

        return head.Count > FewestFields && Telling.All(head.Contains) && head.Overlaps(Proof);
    }

    // One of these stands in the head of every message and above no article.
    private static readonly string[] Proof = ["to", "mime-version", "content-type", "message-id", "received", "return-path", "reply-to", "delivered-to"];

    /// <summary>The message's text with its blocks, or null and a message, as sentences.</summary>
    public static (ParsedText? Parsed, string? Message) Read(ReadOnlySpan<byte> content)
    {
        try
        {
            using var stream = new MemoryStream(WithoutMark(content));
            using var mail = MimeMessage.Load(stream);
            var (parsed, message) = Text(mail);
            return (parsed is null ? null : parsed with { FrontMatter = Head(mail) }, message);
        }
        catch (FormatException)
        {
            return (null, "The message could not be read. Save its text as .txt.");
        }
    }

    private static (ParsedText? Parsed, string? Message) Text(MimeMessage mail)
    {
        var plain = mail.BodyParts.OfType<TextPart>().FirstOrDefault(p => p.IsPlain && !p.IsAttachment);
        var words = plain is null ? "" : plain.IsFlowed ? Unflowed(plain) : plain.Text;
        if (mail.HtmlBody is { } html && words.Trim().Length < ShortText)
        {
            return HtmlDocumentReader.Read(html) is { Parsed: { } page } ? (page, null) : Plain(words);
        }

        return Plain(words);
    }

    private static (ParsedText? Parsed, string? Message) Plain(string words) =>
        (new ParsedText(words, PlainTextBlocks.Split(words), FrontMatter.None), null);

    // Lines that end in a space go on in the next.
    private static string Unflowed(TextPart part) => FlowPattern.Replace(part.Text, " ");

    private static FrontMatter Head(MimeMessage mail) => new()
    {
        Title = mail.Subject is { } subject ? ReplyPattern.Replace(subject, "").Trim() is { Length: > 0 } title ? title : null : null,
        Publisher = mail.From.Mailboxes.Select(m => m.Name).FirstOrDefault(n => !string.IsNullOrWhiteSpace(n)),
        Published = mail.Headers.Contains(HeaderId.Date) && mail.Date.Year > 1 ? EdtfDate.Day(DateOnly.FromDateTime(mail.Date.DateTime)) : null,
    };

    private static byte[] WithoutMark(ReadOnlySpan<byte> content) => (content is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : content).ToArray();

    private static readonly Pattern HeadPattern = new(@"^\s*(?:>?From [^\r\n]*\r?\n)?(?:[A-Za-z][A-Za-z0-9-]*:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n)+(?=\r?\n)");

    private static readonly Pattern FieldPattern = new(@"^(?<name>[A-Za-z][A-Za-z0-9-]*):", RegexOptions.Multiline);

    private static readonly Pattern ReplyPattern = new(@"^(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+", RegexOptions.IgnoreCase);

    private static readonly Pattern FlowPattern = new(@" \r?\n(?!\r?\n|-- )");
}
