using System.Globalization;
using System.Text;
using System.Xml;
using FanBot.Pictures.Drawings;

namespace FanBot.Pictures.Svg;

/// <summary>
/// Writes a drawing as an SVG element for a page. Colours are classes, of which <c>timeline.css</c> beside this tells what they
/// are: it needs no styles of its own, which a strict page would not take. All text is encoded.
/// </summary>
public static class SvgWriter
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    /// <summary>The element.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="id">What its ids begin with; another one for each picture of a page.</param>
    public static string Write(Drawing drawing, string id)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment };
        using (var xml = XmlWriter.Create(text, settings))
        {
            xml.WriteStartElement("svg", Namespace);
            xml.WriteAttributeString("class", "timeline");
            xml.WriteAttributeString("viewBox", $"0 0 {Number(drawing.Width)} {Number(drawing.Height)}");

            // With links in it, it is a group of things; without, one picture.
            xml.WriteAttributeString("role", drawing.Shapes.Any(s => s is SignShape { Link: not null }) ? "group" : "img");
            xml.WriteAttributeString("aria-labelledby", id + "-title");
            xml.WriteAttributeString("aria-describedby", id + "-words");
            Described(xml, "title", id + "-title", drawing.Title);
            Described(xml, "desc", id + "-words", drawing.Description);
            foreach (var shape in drawing.Shapes)
            {
                Write(xml, shape);
            }

            xml.WriteEndElement();
        }

        return text.ToString();
    }

    private static void Described(XmlWriter xml, string element, string id, string words)
    {
        xml.WriteStartElement(element, Namespace);
        xml.WriteAttributeString("id", id);
        xml.WriteString(words);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Shape shape)
    {
        switch (shape)
        {
            case TextShape text:
                Text(xml, text);
                break;
            case LineShape line:
                xml.WriteStartElement("path", Namespace);
                xml.WriteAttributeString("class", "stroke-" + Name(line.Ink));
                xml.WriteAttributeString("stroke-width", Number(line.Thickness));
                xml.WriteAttributeString("d", $"M{Number(line.X1)} {Number(line.Y1)}L{Number(line.X2)} {Number(line.Y2)}");
                xml.WriteEndElement();
                break;
            case SignShape sign:
                Linked(xml, sign);
                break;
        }
    }

    private static void Text(XmlWriter xml, TextShape text)
    {
        xml.WriteStartElement("text", Namespace);
        xml.WriteAttributeString("class", $"fill-{Name(text.Ink)}{(text.Bold ? " bold" : "")}");
        xml.WriteAttributeString("x", Number(text.X));
        xml.WriteAttributeString("y", Number(text.Y));
        xml.WriteAttributeString("font-size", Number(text.Size));
        if (text.Align != Align.Start)
        {
            xml.WriteAttributeString("text-anchor", text.Align == Align.End ? "end" : "middle");
        }

        xml.WriteString(text.Text);
        xml.WriteEndElement();
    }

    private static void Linked(XmlWriter xml, SignShape sign)
    {
        if (sign.Link is { } link)
        {
            xml.WriteStartElement("a", Namespace);
            xml.WriteAttributeString("href", link);
            xml.WriteAttributeString("aria-label", sign.Words ?? link);
        }

        xml.WriteStartElement("path", Namespace);
        xml.WriteAttributeString("class", sign.Sign is Sign.Disc or Sign.Square ? "fill-" + Name(sign.Ink) : "sign stroke-" + Name(sign.Ink));
        xml.WriteAttributeString("d", Path(sign));
        if (sign.Words is { } words)
        {
            xml.WriteElementString("title", Namespace, words);
        }

        xml.WriteEndElement();
        if (sign.Link is not null)
        {
            xml.WriteEndElement();
        }
    }

    private static string Path(SignShape sign)
    {
        const float R = SignShape.Radius;
        var (x, y) = (sign.X, sign.Y);
        return sign.Sign switch
        {
            Sign.Disc => $"M{Number(x - R)} {Number(y)}a{R} {R} 0 1 0 {2 * R} 0a{R} {R} 0 1 0 {-2 * R} 0z",
            Sign.Square => $"M{Number(x - R + 0.5f)} {Number(y - R + 0.5f)}h9v9h-9z",
            Sign.Diamond => $"M{Number(x)} {Number(y - R)}l{R} {R}l{-R} {R}l{-R} {-R}z",
            _ => $"M{Number(x - 4)} {Number(y - 4)}l8 8M{Number(x + 4)} {Number(y - 4)}l-8 8",
        };
    }

    private static string Number(float value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Name(Ink ink) => ink.ToString().ToLowerInvariant();
}
