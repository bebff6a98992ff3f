using System.Globalization;
using System.Text;
using HerDocs.Pdf;
using HerDocs.Pdf.Content;
using HerDocs.Pdf.Images;
using HerDocs.Pdf.Navigation;
using HerDocs.Pdf.Structure;

namespace HerDocs.Tests.Pdf;

/// <summary>
/// Makes a document of the commands of a case: those below for the document, the names of methods for the content of the page or form
/// begun last.
/// </summary>
internal sealed class PdfScript
{
    private readonly Dictionary<string, StructureKid> kids = [];
    private readonly Dictionary<string, PdfForm> forms = [];
    private readonly Dictionary<string, PdfImage> images = [];
    private readonly Dictionary<string, OutlineNode> outlineNodes = [];
    private ContentStream? content;

    private PdfScript(PdfOptions options) => Document = new PdfDocument(options);

    public PdfDocument Document { get; }

    public static PdfDocument Run(string text, bool isReadable = true)
    {
        var lines = ScriptLine.Parse(text).ToList();
        var options = new PdfOptions { IsReadable = isReadable };
        if (lines is [{ Command: "options" }, ..])
        {
            while (lines[0].HasMore)
                options = With(options, lines[0].Next());
            lines.RemoveAt(0);
        }
        var script = new PdfScript(options);
        foreach (var line in lines)
            script.Run(line);
        return script.Document;
    }

    public StructureKid Kid(string name) => name == "document" ? Document.Structure : kids[name];

    public PdfForm Form(string name) => forms[name];

    public PdfImage Image(string name) => images[name];

    private static PdfOptions With(PdfOptions options, string option) => option switch
    {
        "untagged" => options with { IsTagged = false },
        "compact" => options with { IsReadable = false },
        _ => options with { Conformance = options.Conformance | Enum.Parse<Conformance>(option) },
    };

    private void Run(ScriptLine line)
    {
        switch (line.Command)
        {
            case "information": SetInformation(line); break;
            case "element": AddElement(line); break;
            case "content": kids[line.Next()] = Element(line.Next()).AppendContent(); break;
            case "set": StructureScript.Set(Element(line.Next()), line, Element); break;
            case "page": content = Document.AddPage(Boxes(line)).Content; break;
            case "on": content = Document.Pages[line.Integer()].Content; break;
            case "form": AddForm(line); break;
            case "into": content = forms[line.Next()].Content; break;
            case "image": images[line.Next()] = Document.AddImage(TestImages.Parse(line)); break;
            case "link": AddLink(line); break;
            case "destination": Document.AddDestination(line.Next(), Destination(line)); break;
            case "outline": AddOutlineItem(line); break;
            case "labels": AddLabels(line); break;
            default: ContentScript.Run(content!, line, this); break;
        }
    }

    private StructureElement Element(string name) => (StructureElement)Kid(name);

    private void SetInformation(ScriptLine line)
    {
        var information = Document.Information;
        Document.Information = line.Next() switch
        {
            "title" => information with { Title = line.Next() },
            "author" => information with { Author = line.Next() },
            "subject" => information with { Subject = line.Next() },
            "keywords" => information with { Keywords = line.Next().Split(',') },
            "creator" => information with { Creator = line.Next() },
            "producer" => information with { Producer = line.Next() },
            "created" => information with { Created = Date(line) },
            "modified" => information with { Modified = Date(line) },
            _ => information with { Language = line.Next() },
        };
    }

    private static DateTimeOffset Date(ScriptLine line) => DateTimeOffset.Parse(line.Next(), CultureInfo.InvariantCulture);

    /// <summary>element NAME TYPE [PARENT]; a type that is not standard is written as Name=Standard.</summary>
    private void AddElement(ScriptLine line)
    {
        var name = line.Next();
        var type = StructureScript.Type(line.Next());
        kids[name] = Element(line.HasMore ? line.Next() : "document").AppendElement(type);
    }

    /// <summary>page WIDTH HEIGHT [crop|bleed|trim LEFT BOTTOM RIGHT TOP]…</summary>
    private static PageBoxes Boxes(ScriptLine line)
    {
        var boxes = new PageBoxes(PdfRectangle.OfSize(line.Number(), line.Number()));
        while (line.HasMore)
        {
            boxes = line.Next() switch
            {
                "crop" => boxes with { Crop = line.Rectangle() },
                "bleed" => boxes with { Bleed = line.Rectangle() },
                _ => boxes with { Trim = line.Rectangle() },
            };
        }
        return boxes;
    }

    /// <summary>form NAME LEFT BOTTOM RIGHT TOP [form|group [PAGE]]; what follows is its content.</summary>
    private void AddForm(ScriptLine line)
    {
        var (name, box) = (line.Next(), line.Rectangle());
        var isGroup = line.HasMore && line.Next() == "group";
        var form = forms[name] = Document.CreateForm(box, isTransparencyGroup: isGroup, page: line.HasMore ? Document.Pages[line.Integer()] : null);
        content = form.Content;
    }

    /// <summary>link PAGE ELEMENT|none uri URI|named NAME|place PAGE LEFT TOP DESCRIPTION AREA…</summary>
    private void AddLink(ScriptLine line)
    {
        var page = Document.Pages[line.Integer()];
        var element = line.Next() is var name && name == "none" ? null : Element(name);
        LinkTarget target = line.Next() switch
        {
            "uri" => new UriTarget(line.Next()),
            "named" => new NamedTarget(line.Next()),
            _ => Destination(line),
        };
        var description = line.Next();
        var areas = new List<PdfRectangle>();
        while (line.HasMore)
            areas.Add(line.Rectangle());
        page.AddLink(target, areas, description, element);
    }

    private PdfDestination Destination(ScriptLine line)
    {
        var page = Document.Pages[line.Integer()];
        return line.HasMore && !line.NextIsQuoted ? new PdfDestination(page, line.Number(), line.Number()) : new PdfDestination(page);
    }

    /// <summary>outline NAME PARENT|root TITLE PAGE [LEFT TOP] [closed] [ELEMENT]</summary>
    private void AddOutlineItem(ScriptLine line)
    {
        var (name, parent, title) = (line.Next(), line.Next(), line.Next());
        var node = parent == "root" ? Document.Outline : outlineNodes[parent];
        var item = node.Add(title, new PdfDestination(Document.Pages[line.Integer()], line.Number(), line.Number()));
        outlineNodes[name] = item;
        while (line.HasMore)
        {
            var word = line.Next();
            if (word == "closed")
                item.IsOpen = false;
            else
                item.Element = Element(word);
        }
    }

    /// <summary>labels PAGE STYLE [PREFIX [START]]</summary>
    private void AddLabels(ScriptLine line)
    {
        var range = new PageLabelRange(line.Integer(), line.Enum<PageLabelStyle>());
        if (line.HasMore)
            range = range with { Prefix = line.Next() is { Length: > 0 } prefix ? prefix : null };
        if (line.HasMore)
            range = range with { Start = line.Integer() };
        Document.PageLabels = [.. Document.PageLabels, range];
    }

    /// <summary>The content of the first page of a readable file, resources apart.</summary>
    public static string ContentOfFirstPage(PdfDocument document) =>
        Encoding.Latin1.GetString(document.Pages[0].Content.Complete("page 1"));
}
