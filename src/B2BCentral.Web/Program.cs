using B2BCentral.Web.Commands;

return await CommandLine.RunAsync(args);
