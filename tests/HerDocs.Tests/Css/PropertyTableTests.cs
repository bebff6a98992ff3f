using HerDocs.Css;
using HerDocs.Css.Cascading;
using HerDocs.Css.Parsing;
using HerDocs.Css.Properties;
using HerDocs.Diagnostics;
using HerDocs.Tests.Cases;
using HerDocs.Tests.House;

namespace HerDocs.Tests.Css;

public class PropertyTableTests
{
    private static readonly HashSet<string> NamesInCases =
    [
        .. Directory.EnumerateFiles(Path.Combine(CaseFile.Root, "css", "values"), "*.case")
            .SelectMany(path => CaseFile.Read(Path.GetRelativePath(CaseFile.Root, path)).Cases)
            .SelectMany(test => test.Input("declarations").Split(';', '\n'))
            .Select(declaration => declaration.Split(':')[0].Trim()),
    ];

    private static readonly Lazy<HashSet<string>> NamesInLayoutCases = new(() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(CaseFile.Root, "layout"), "*.case", SearchOption.AllDirectories)
            .SelectMany(path => CaseFile.Read(Path.GetRelativePath(CaseFile.Root, path)).Cases)
            .SelectMany(test => new[] { test.TryInput("style.css"), test.TryInput("page.html") })
            .OfType<string>()
            .SelectMany(text => text.Split('{', '}', ';', '"', '\n'))
            .Where(part => part.Contains(':'))
            .Select(part => part.Split(':')[0].Trim()),
    ]);

    public static TheoryData<string> Names =>
        [.. PropertyTable.All.Select(property => property.Name).Concat(DeclaredProperties.All.Where(declared => declared.IsShorthand).Select(declared => declared.Name))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_property_has_a_case(string name) => Assert.Contains(name, NamesInCases);

    /// <summary>Pages are the proof: each name stands in the style sheet of a layout case.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Every_property_has_a_layout_case(string name) => Assert.Contains(name, NamesInLayoutCases.Value);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_property_has_a_link_to_its_specification(string name) =>
        Assert.Matches("^(https://|README.md#)", SpecificationLinks.Of(name, DeclaredProperties.Find(name)!.Specification));

    [Fact]
    public void Every_name_says_where_it_is_specified_and_what_it_takes()
    {
        Assert.All(DeclaredProperties.All, declared => Assert.Matches(@"^(CSS [\w .-]+ §\d|HerDocs$)", declared.Specification));
        Assert.All(DeclaredProperties.All, declared => Assert.NotEmpty(declared.Syntax));
    }

    [Fact]
    public void Every_initial_value_can_be_printed() =>
        Assert.All(PropertyTable.All, property => Assert.NotEmpty(ComputedStyleText.Value(ComputedStyle.Initial, property)));

    [Fact]
    public void What_is_supported_is_in_no_list_of_what_is_not()
    {
        Assert.DoesNotContain(DeclaredProperties.Names, BrowserOnlyProperties.Contains);
        Assert.DoesNotContain(DeclaredProperties.Names, UnsupportedProperties.Contains);
    }

    /// <summary>The accessors of computed styles, by the names of the properties, that a stage behind the cascade asks for.</summary>
    private static HashSet<string> AskedFor() =>
    [
        .. AssemblyUses.MembersIn(typeof(ComputedStyle).Assembly)
            .Where(use => use.User.Namespace?.StartsWith("HerDocs.Css", StringComparison.Ordinal) == false)
            .Select(use => use.Member)
            .Where(member => member.DeclaringType == typeof(ComputedStyle) || member.DeclaringType == typeof(PropertyTable))
            .Select(member => member.Name.StartsWith("get_", StringComparison.Ordinal) ? member.Name[4..] : member.Name),
    ];

    [Fact]
    public void What_no_stage_asks_for_is_a_warning()
    {
        var asked = AskedFor();
        var idle = typeof(PropertyTable).GetFields()
            .Where(field => typeof(Property).IsAssignableFrom(field.FieldType) && !asked.Contains(field.Name))
            .Select(field => ((Property)field.GetValue(null)!).Name);
        Assert.Empty(idle);
    }

    /// <summary>HERDOCS_ACCEPT=1 writes the list anew.</summary>
    [Fact]
    public void The_list_for_authors_is_that_of_the_table()
    {
        var path = Path.Combine(CaseFile.RepositoryRoot(), "templates", "CSS.md");
        if (Environment.GetEnvironmentVariable("HERDOCS_ACCEPT") == "1")
            File.WriteAllText(path, SupportedCss.Markdown());
        Assert.Equal(SupportedCss.Markdown(), File.ReadAllText(path), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void The_built_in_style_sheet_has_no_mistakes()
    {
        var bag = new DiagnosticBag();
        StylesheetParser.Parse(UserAgentStylesheet.Source, bag);
        Assert.Empty(bag);
    }

    [Fact]
    public void Every_diagnostic_of_this_stage_has_a_case()
    {
        var cases = string.Concat(Directory.EnumerateFiles(Path.Combine(CaseFile.Root, "css"), "*.case", SearchOption.AllDirectories).Select(File.ReadAllText));
        DiagnosticCode[] codes =
        [
            DiagnosticCode.MalformedCss, DiagnosticCode.UnknownProperty, DiagnosticCode.UnsupportedProperty, DiagnosticCode.InvalidCssValue,
            DiagnosticCode.InvalidSelector, DiagnosticCode.UnknownAtRule, DiagnosticCode.UnsupportedAtRule, DiagnosticCode.MisplacedRule,
            DiagnosticCode.InvalidMediaQuery, DiagnosticCode.InvalidFontFace, DiagnosticCode.UnresolvedVariable, DiagnosticCode.UnreadableImport,
            DiagnosticCode.InapplicableProperty,
        ];
        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Contains(code.Id, cases));
    }
}
