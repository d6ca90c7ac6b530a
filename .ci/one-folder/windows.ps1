# The same folder for Windows, run from the checkout in PowerShell with Python 3.11 to 3.14 installed.
# UNTESTED: no tool builds for Windows from Linux, and nobody has run this yet.
#
#     powershell -ExecutionPolicy Bypass -File .ci\one-folder\windows.ps1
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
$work = Join-Path ([IO.Path]::GetTempPath()) ([guid]::NewGuid())
py -m venv "$work\env"
$python = "$work\env\Scripts\python.exe"
& $python -m pip install -q --require-hashes -r requirements.txt
& $python -m pip install -q --no-deps .
& $python -m pip install -q pyinstaller==6.22.3
& $python -m PyInstaller -y --log-level ERROR --workpath "$work\build" --distpath dist .ci\one-folder\cspdesk.spec
New-Item -ItemType Directory -Force dist\cspdesk\cspdesk-data | Out-Null
$env:QT_QPA_PLATFORM = "offscreen"
$run = Start-Process -FilePath dist\cspdesk\cspdesk.exe -ArgumentList "--smoke" -Wait -PassThru
Remove-Item -Recurse -Force $work
if ($run.ExitCode -ne 0) { throw "the folder does not run: look at what is missing" }
Write-Output "the folder is sound: dist\cspdesk"
