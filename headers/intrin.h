/* Intrinsics: the compiler knows them. */
#pragma once
