using HerDocs.Profiles;
using HerDocs.Profiles.Schema;
using HerDocs.Templates.Engine;
using HerDocs.Templates.Parameters;

namespace HerDocs.Templates.Manifests;

/// <summary>Every key of a <c>layout.yaml</c>. Reading checks by it and nothing else; a written schema for editors says what it says.</summary>
internal static class LayoutSchema
{
    public static readonly SchemaKey<Sourced<string>> Title =
        new("title", TextType.Line, "The layout's name as people read it.") { IsRequired = true, Example = "Zine" };

    public static readonly SchemaKey<Sourced<string>> Summary =
        new("summary", TextType.Line, "What it is good for, in a sentence.") { IsRequired = true, Example = "A folded sheet for the door." };

    public static readonly SchemaKey<Sourced<string>> Extends =
        new("extends", TextType.Line, "A layout whose files this one takes over, save those that it has itself.") { Example = "booklet" };

    public static readonly SchemaKey<Sourced<string>> Template =
        new("template", new LayoutFileType(IncludePath.Extension), "The template of the whole page. Without it: the one that bears the layout's name.")
        {
            Example = "zine.sbn-html",
        };

    public static readonly SchemaKey<Sourced<string>> Stylesheet =
        new("stylesheet", new LayoutFileType(".css"),
            "The stylesheet, which comes behind that of the layout it extends. Without it: the one that bears the layout's name.")
        {
            Example = "zine.css",
        };

    public static readonly SchemaKey<IReadOnlyList<Sourced<string>>> Formats =
        new("formats",
            new ListType<Sourced<string>>(new ChoiceType<string>(
                new Choice<string>("pdf", "pdf"), new("docx", "docx", "word", "doc"), new("html", "html", "htm", "web"))),
            "What it is built to when nobody says otherwise, its own format first. Without it: pdf.");

    public static readonly SchemaKey<IReadOnlyList<PageSizeOption>> PageSizes =
        new("page_sizes", new ListType<PageSizeOption>(PageSizeType.Any), "The sizes that its pages can have, the usual one first.") { Example = "a5" };

    public static readonly SchemaKey<IReadOnlyList<PageSizeOption>> LargePrintPageSizes =
        new("large_print_page_sizes", new ListType<PageSizeOption>(PageSizeType.Any),
            "The same for the large-print edition, where they differ.")
        {
            Example = "a4",
        };

    public static readonly SchemaKey<IReadOnlyList<ParameterDeclaration>> Parameters =
        new("parameters", ParametersType.Any, "What can be chosen without editing the layout, by name.");

    public static readonly ObjectType<LayoutDeclaration> Root = new(
        "a group of keys, `title` and `summary` among them",
        [Title, Summary, Extends, Template, Stylesheet, Formats, PageSizes, LargePrintPageSizes, Parameters],
        fields => new LayoutDeclaration
        {
            Title = fields.Required(Title),
            Summary = fields.Required(Summary),
            Extends = fields.Get(Extends),
            Template = fields.Get(Template),
            Stylesheet = fields.Get(Stylesheet),
            Formats = fields.List(Formats),
            PageSizes = fields.List(PageSizes),
            LargePrintPageSizes = fields.List(LargePrintPageSizes),
            Parameters = fields.List(Parameters),
        })
    {
        Misnomers = new Dictionary<string, string>
        {
            ["name"] = "write `title`; what it is asked for by is the name of its folder",
            ["description"] = "write `summary`",
            ["css"] = "write `stylesheet`",
            ["style"] = "write `stylesheet`",
            ["styles"] = "write `stylesheet`",
            ["page"] = "write `template`, or `page_sizes`",
            ["size"] = "write `page_sizes`; it takes one or several",
            ["page_size"] = "write `page_sizes`; it takes one or several",
            ["format"] = "write `formats`; it takes one or several",
            ["parent"] = "write `extends`",
            ["base"] = "write `extends`",
            ["inherits"] = "write `extends`",
            ["options"] = "write `parameters`",
            ["params"] = "write `parameters`",
        },
    };
}
