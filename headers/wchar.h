#pragma once
#include <string.h>
#include <stdio.h>
