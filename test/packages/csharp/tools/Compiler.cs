using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

/// <summary>
/// Runs Roslyn with the arguments of csc that our packages need: one compilation after the other, separated by "--". Any
/// warning is an error. It is compiled by mcs, so that no other compiler has to be there before.
/// </summary>
public static class Compiler
{
    public static int Main(string[] args)
    {
        var rest = new List<string>(args);
        while (rest.Count > 0)
        {
            List<string> first = rest.TakeWhile(arg => arg != "--").ToList();
            if (!Compile(first))
            {
                return 1;
            }

            rest.RemoveRange(0, Math.Min(first.Count + 1, rest.Count));
        }

        return 0;
    }

    private static bool Compile(List<string> args)
    {
        var parsing = new CSharpParseOptions(LanguageVersion.CSharp8);
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 5);
        var references = new List<string>();
        var files = new List<string>();
        string output = null;
        string documentation = null;
        foreach (string arg in args)
        {
            int colon = arg.StartsWith("-", StringComparison.Ordinal) ? (arg + ":").IndexOf(':') : 0;
            string value = colon < arg.Length ? arg.Substring(colon + 1) : "";
            switch (arg.Substring(0, colon))
            {
                case "-exe":
                    options = options.WithOutputKind(OutputKind.ConsoleApplication);
                    break;
                case "-nullable":
                    options = options.WithNullableContextOptions(NullableContextOptions.Enable);
                    break;
                case "-nowarn":
                    options = options.WithSpecificDiagnosticOptions(value.Split(',')
                        .Select(id => new KeyValuePair<string, ReportDiagnostic>("CS" + id, ReportDiagnostic.Suppress)));
                    break;
                case "-define":
                    parsing = parsing.WithPreprocessorSymbols(value);
                    break;
                case "-out":
                    output = value;
                    break;
                case "-doc":
                    documentation = value;
                    parsing = parsing.WithDocumentationMode(DocumentationMode.Diagnose);
                    break;
                case "-r":
                    references.AddRange(value.EndsWith(".dll", StringComparison.Ordinal)
                        ? new[] { value }
                        : Directory.GetFiles(value, "*.dll"));
                    break;
                case "-recurse":
                    files.AddRange(Directory.GetFiles(value, "*.cs", SearchOption.AllDirectories));
                    break;
                default:
                    files.Add(arg);
                    break;
            }
        }

        CSharpCompilation compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(output),
            files.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file)), parsing, file)),
            references.Select(file => (MetadataReference)MetadataReference.CreateFromFile(file)),
            options);
        using (Stream assembly = File.Create(output))
        using (Stream comments = documentation == null ? null : File.Create(documentation))
        {
            var result = compilation.Emit(assembly, null, comments);
            foreach (Diagnostic diagnostic in result.Diagnostics.Where(one => one.Severity >= DiagnosticSeverity.Warning))
            {
                Console.WriteLine(diagnostic);
            }

            return result.Success;
        }
    }
}
