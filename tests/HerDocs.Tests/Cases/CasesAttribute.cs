using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace HerDocs.Tests.Cases;

/// <summary>Feeds a theory with every case below a folder of tests/cases, each a row of its own under its own name.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class CasesAttribute(string folder) : DataAttribute
{
    public string Folder { get; } = folder;

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        var rows = new List<ITheoryDataRow>();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(CaseFile.Root, Folder), "*.case", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var relative = Path.GetRelativePath(CaseFile.Root, path).Replace('\\', '/');
            foreach (var testCase in CaseFile.Read(relative).Cases)
                rows.Add(new TheoryDataRow<string, string>(relative, testCase.Name) { TestDisplayName = $"{relative}: {testCase.Name}" });
        }
        return new(rows);
    }

    public override bool SupportsDiscoveryEnumeration() => true;

    public static TestCase Find(string file, string name) => CaseFile.Read(file).Cases.Single(c => c.Name == name);
}
